package org.backfile.source;

import java.util.regex.Pattern;

/**
 * A Markdown file: what its editor says of it, and the text.
 *
 * @param text without the front matter
 */
record EditedText(FrontMatter editor, String text) {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

    /** The line after an opening rule must be of this form, else the file has no front matter. */
    private static final Pattern YAML_KEY = Pattern.compile("[\"']?+[\\p{L}_][^:]{0,60}+:(?:\\s.*+)?+");

    private static final Pattern TOML_KEY = Pattern.compile("\\[.*+|[\"']?+[\\p{L}_][^=]{0,60}+=.*+");

    /** Front matter stands between two lines {@code ---} (YAML) or {@code +++} (TOML), the first being the first of the file. */
    static EditedText of(String text, Limits limits) throws FrontMatterFault {
        boolean toml = text.startsWith("+++");
        var fence = toml ? "+++" : "---";
        var lineEnd = LINE_END.matcher(text);
        if (!text.startsWith(fence) || !lineEnd.find()) return plain(text);
        if (!text.substring(0, lineEnd.start()).stripTrailing().equals(fence)) return plain(text);
        int start = lineEnd.end();
        for (int line = start; line < text.length(); ) {
            boolean more = lineEnd.find();
            int end = more ? lineEnd.start() : text.length();
            int next = more ? lineEnd.end() : text.length();
            if (end - line < 80 && isClosing(text.substring(line, end).stripTrailing(), toml)) {
                var block = text.substring(start, line);
                if (!isFrontMatter(block, toml)) return plain(text);
                return new EditedText(editor(block, toml, limits), text.substring(next));
            }
            line = next;
        }
        return plain(text);
    }

    private static FrontMatter editor(String block, boolean toml, Limits limits) throws FrontMatterFault {
        if (block.length() > limits.frontMatterChars()) {
            throw new FrontMatterFault(1, "larger than the limit of " + (limits.frontMatterChars() >> 10) + " KB");
        }
        return EditorFields.toFrontMatter(toml ? TomlFields.read(block) : YamlFields.read(block));
    }

    private static boolean isFrontMatter(String block, boolean toml) {
        var first = block.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .findFirst();
        return first.isEmpty()
                || (toml ? TOML_KEY : YAML_KEY).matcher(first.get()).matches();
    }

    private static EditedText plain(String text) {
        return new EditedText(FrontMatter.NONE, text);
    }

    private static boolean isClosing(String line, boolean toml) {
        return toml ? line.equals("+++") : line.equals("---") || line.equals("...");
    }
}
