package org.backfile.site.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.backfile.site.Sink;
import org.backfile.site.SitePage;

/** Writes values as scripts that hand them to the page: {@code backfile.put(name, value)}. */
final class Script {

    private static final String FOLDER = "assets/search/";

    private final Sink sink;
    private final MessageDigest digest;

    Script(Sink sink) {
        this.sink = sink;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible); // every JDK has it
        }
    }

    /** Writes one file; the value may be made of maps, lists, strings and numbers. */
    void write(String name, Object value) throws IOException {
        var text = new StringBuilder("backfile.put(");
        literal(name, text);
        text.append(',');
        literal(value, text);
        text.append(");\n");
        var bytes = bytes(text.toString());
        digest.update(bytes);
        sink.put(new SitePage(FOLDER + name + ".js", bytes));
    }

    /** A short hash of everything written so far. */
    String version() {
        return HexFormat.of().formatHex(digest.digest(), 0, 5);
    }

    private static byte[] bytes(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (utf8.length <= 2 * text.length() + 2) return utf8;
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    }

    /** A JavaScript literal that is also safe inside of a page. */
    private static void literal(Object value, StringBuilder out) {
        if (value instanceof String text) {
            quote(text, out);
        } else if (value instanceof List<?> list) {
            char before = '[';
            if (list.isEmpty()) out.append(before);
            for (var item : list) {
                out.append(before);
                literal(item, out);
                before = ',';
            }
            out.append(']');
        } else if (value instanceof Map<?, ?> map) {
            char before = '{';
            if (map.isEmpty()) out.append(before);
            for (var item : map.entrySet()) {
                out.append(before);
                quote(item.getKey().toString(), out);
                out.append(':');
                literal(item.getValue(), out);
                before = ',';
            }
            out.append('}');
        } else {
            out.append(value);
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c != '"' && c != '\\' && c != '<' && c != 0x2028 && c != 0x2029;
            if (plain && !Character.isSurrogate(c)) {
                out.append(c);
            } else if (plain
                    && Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            }
        }
        out.append('"');
    }
}
