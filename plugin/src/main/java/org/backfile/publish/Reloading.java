package org.backfile.publish;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Has a page that is being looked at load again when the site was built anew. A script that asks every second is put into the page on its
 * way to the browser; the files of the site don't have it. It asks by being loaded again, since that is all that the pages' content
 * security policy lets a script of the site do. Thread-safe.
 */
final class Reloading {

    /** The script's address within the site; its query is the number of the build that the page came from. */
    static final String PATH = "backfile-reload.js";

    private static final String RELOAD = "location.reload();\n";

    private static final String ASK_AGAIN = """
            (function () {
              var asked = document.currentScript;
              setTimeout(function () {
                var next = document.createElement("script");
                next.src = asked.src;
                asked.replaceWith(next);
              }, 1000);
            })();
            """;

    private final AtomicInteger build = new AtomicInteger();

    /** There is a new site. */
    void renew() {
        build.incrementAndGet();
    }

    /** The script for a page of the build with this number. */
    byte[] script(@Nullable String number) {
        var script = String.valueOf(build.get()).equals(number) ? ASK_AGAIN : RELOAD;
        return script.getBytes(StandardCharsets.UTF_8);
    }

    /** The page with the script at the end of its body. Latin-1 leaves every byte as it is. */
    byte[] into(byte[] page) {
        var html = new String(page, StandardCharsets.ISO_8859_1);
        int end = html.lastIndexOf("</body>");
        if (end < 0) end = html.length();
        var script = "<script src=\"/" + PATH + "?" + build.get() + "\" async></script>";
        return (html.substring(0, end) + script + html.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
