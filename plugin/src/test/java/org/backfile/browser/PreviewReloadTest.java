package org.backfile.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.publish.Preview;
import org.backfile.site.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview's script gets along with the pages' content security policy. */
@InChromium
class PreviewReloadTest {

    @TempDir
    private Path site;

    @Test
    void aPageIsLoadedAgainWhenTheSiteIsNew(Chromium chromium) throws Exception {
        Written.saltmarsh("en", site);
        try (var preview = Preview.ofWork(site, 0);
                var tab = chromium.tab()) {
            tab.open(preview.address().resolve("about.html"));
            tab.waitFor("document.querySelector('script[src*=reload]:not([async])')");
            var page = site.resolve("about.html");
            Files.writeString(page, Files.readString(page).replace("</h1>", " anew</h1>"), StandardCharsets.UTF_8);
            preview.renew();
            tab.waitFor("document.querySelector('h1')?.textContent.endsWith('anew')");
        }
    }
}
