package org.backfile.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The encoding that a page declares: {@code <meta charset>}, {@code <meta http-equiv=Content-Type>} or the XML declaration.
 * Follows the prescan of the HTML standard (13.2.3.2), but looks further than its kilobyte, for savers put their own comments
 * and styles first.
 */
final class DeclaredCharset {

    private static final int REACH = 64 << 10;

    private static final Pattern XML =
            Pattern.compile("\\A\\s{0,64}<\\?xml\\s[^>]{0,256}?encoding\\s*+=\\s*+[\"']([^\"'>]{1,40})[\"']");
    private static final Pattern META = Pattern.compile("<meta[\\s/][^>]{0,1024}+>?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*+=\\s*+[\"']?+\\s*+([^\\s\"'/>;]{1,40})", Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    /** Null when the page declares none, or none that is known. */
    static @Nullable Charset find(byte[] bytes) {
        var head = withoutComments(new String(bytes, 0, Math.min(bytes.length, REACH), ISO_8859_1));
        for (var meta = META.matcher(head); meta.find(); ) {
            var label = CHARSET.matcher(meta.group());
            if (!label.find()) continue;
            var charset = CharsetLabels.find(label.group(1));
            if (charset != null) return charset;
        }
        var xml = XML.matcher(head);
        return xml.find() ? CharsetLabels.find(xml.group(1)) : null;
    }

    private static String withoutComments(String head) {
        var text = new StringBuilder(head.length());
        int at = 0;
        for (int open = head.indexOf("<!--"); open >= 0; open = head.indexOf("<!--", at)) {
            text.append(head, at, open);
            int close = head.indexOf("-->", open + 2);
            at = close < 0 ? head.length() : close + 3;
        }
        return text.append(head, at, head.length()).toString();
    }
}
