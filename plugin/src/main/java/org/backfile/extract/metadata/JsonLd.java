package org.backfile.extract.metadata;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All typed nodes of a page's JSON-LD scripts, read as leniently as they are written: comments and CDATA around, control characters
 * in strings, trailing commas, several values in one script. See <a href="https://schema.org/Article">schema.org</a>.
 */
final class JsonLd {

    private static final int DEEPEST = 8;
    private static final int MOST_NODES = 500;
    private static final List<String> INTO =
            List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart", "liveBlogUpdate");

    private final List<JsonObject> nodes = new ArrayList<>();
    private final Map<String, JsonObject> byId = new HashMap<>();

    private JsonLd() {}

    static JsonLd of(List<String> scripts) {
        var data = new JsonLd();
        for (String script : scripts) {
            for (var value : parse(bare(script))) data.collect(value, 0, true);
        }
        return data;
    }

    List<JsonObject> nodes() {
        return nodes;
    }

    /** The node itself, or the one its {@code @id} points to when it holds nothing else. */
    JsonObject resolve(JsonObject node) {
        if (node.has("name") || !node.has("@id")) return node;
        return byId.getOrDefault(text(node.get("@id")), node);
    }

    /** The values of a property, an array's one by one; never null. */
    static List<JsonElement> values(JsonObject node, String property) {
        var value = node.get(property);
        if (value == null || value.isJsonNull()) return List.of();
        return value instanceof JsonArray array ? array.asList() : List.of(value);
    }

    /** The first of a property's values that is text, as plain text; null when none is. */
    static @Nullable String text(JsonObject node, String property) {
        for (var value : values(node, property)) {
            String text = text(value);
            if (!text.isEmpty()) return text;
        }
        return null;
    }

    /** A value's own text, or the name of the thing it is; empty when it has none. */
    static String text(@Nullable JsonElement value) {
        if (value instanceof JsonPrimitive primitive) return MetaTags.plain(primitive.getAsString());
        if (value instanceof JsonObject object) {
            for (String name : List.of("@value", "name", "@id", "url")) {
                if (object.get(name) instanceof JsonPrimitive primitive) return MetaTags.plain(primitive.getAsString());
            }
        }
        return "";
    }

    static boolean hasType(JsonObject node, String ending) {
        for (var type : values(node, "@type")) {
            if (text(type).endsWith(ending)) return true;
        }
        return false;
    }

    private void collect(JsonElement value, int depth, boolean listed) {
        if (depth > DEEPEST || nodes.size() >= MOST_NODES) return;
        if (value instanceof JsonArray array) {
            for (var item : array) collect(item, depth + 1, listed);
        } else if (value instanceof JsonObject node) {
            if (node.has("@type") && listed) nodes.add(node);
            if (node.get("@id") instanceof JsonPrimitive id && node.size() > 1)
                byId.putIfAbsent(MetaTags.plain(id.getAsString()), node);
            for (var entry : node.entrySet()) {
                boolean into = INTO.contains(entry.getKey());
                if (entry.getValue() instanceof JsonObject || entry.getValue() instanceof JsonArray) {
                    collect(entry.getValue(), depth + 1, listed && into);
                }
            }
        }
    }

    private static List<JsonElement> parse(String script) {
        var read = read(script);
        return read.isEmpty() ? read(withoutTrailingCommas(script)) : read;
    }

    private static List<JsonElement> read(String script) {
        var found = new ArrayList<JsonElement>();
        var reader = new JsonReader(new StringReader(script));
        reader.setStrictness(Strictness.LENIENT);
        try {
            while (found.size() < MOST_NODES && reader.peek() != JsonToken.END_DOCUMENT) {
                found.add(JsonParser.parseReader(reader));
            }
        } catch (IOException | JsonParseException | IllegalStateException broken) {
            return found; // what came before the fault still counts
        }
        return found;
    }

    /** The script without an HTML comment or CDATA section around it. */
    private static String bare(String script) {
        String text = script.strip();
        int start = Math.max(0, first(text, '{', '['));
        if (start > 200) return "";
        int end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
        return end > start
                ? text.substring(
                        text.startsWith("[CDATA[", start)
                                ? first(text.substring(start + 7), '{', '[') + start + 7
                                : start,
                        end)
                : "";
    }

    private static int first(String text, char a, char b) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == a || text.charAt(i) == b) return i;
        }
        return -1;
    }

    private static String withoutTrailingCommas(String script) {
        var out = new StringBuilder(script.length());
        boolean quoted = false;
        for (int i = 0; i < script.length(); i++) {
            char c = script.charAt(i);
            if (c == '\\' && quoted && i + 1 < script.length()) {
                out.append(c).append(script.charAt(++i));
                continue;
            }
            if (c == '"') quoted = !quoted;
            if (!quoted && (c == '}' || c == ']')) {
                int last = out.length() - 1;
                while (last >= 0 && Character.isWhitespace(out.charAt(last))) last--;
                if (last >= 0 && out.charAt(last) == ',') out.setLength(last);
            }
            out.append(c);
        }
        return out.toString();
    }
}
