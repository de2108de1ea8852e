package org.backfile.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code TEMPLATES.md}: a section for each template or map, each with a table of keys and their types. */
final class TemplatesPage {

    private static final Pattern HEADING = Pattern.compile("^##+ (.*)");
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| ([^|]+) \\|.*");
    private static final String EVERYWHERE = "Every template";

    /** Type by key by section; a heading may name several templates. */
    private final Map<String, Map<String, String>> sections = new TreeMap<>();

    static TemplatesPage read(Path file) throws IOException {
        var page = new TemplatesPage();
        Map<String, String> section = new LinkedHashMap<>();
        for (var line : Files.readAllLines(file)) {
            var heading = HEADING.matcher(line);
            var row = ROW.matcher(line);
            if (heading.matches()) {
                section = new LinkedHashMap<>();
                for (var name : heading.group(1).replace("`", "").split(", ", -1)) page.sections.put(name, section);
            } else if (row.matches()) {
                section.put(row.group(1), row.group(2).strip());
            }
        }
        return page;
    }

    boolean has(String template) {
        return sections.containsKey(template);
    }

    /** Of all sections. */
    Set<String> keys() {
        var keys = new TreeSet<String>();
        sections.values().forEach(section -> keys.addAll(section.keySet()));
        return keys;
    }

    /** The plain type at the end of a way such as {@code article.authors[].name}, or null where the page knows no such way. */
    @Nullable
    String type(String template, String way) {
        var steps = way.split("\\.", -1);
        var type = key(template, steps[0]);
        if (type == null) type = key(EVERYWHERE, steps[0]);
        for (int i = 0; type != null; i++) {
            boolean isList = steps[i].endsWith("[]");
            if (isList != type.startsWith("list of ")) return null;
            type = type.replace("list of ", "");
            if (i == steps.length - 1) return type;
            type = key(type, steps[i + 1]);
        }
        return null;
    }

    private @Nullable String key(String section, String step) {
        return sections.getOrDefault(section, Map.of()).get(step.replace("[]", ""));
    }
}
