package org.backfile.extract.metadata;

/** A readable title from a file's name, for pages that have none. */
public final class FileTitle {

    private FileTitle() {}

    /** {@code news/ferry-sinks_again.html.gz} is "Ferry sinks again"; never blank. */
    public static String of(String source) {
        String name = source.substring(source.lastIndexOf('/') + 1)
                .replaceFirst("(?i)\\.gz$", "")
                .replaceFirst("(?i)\\.(?:x?html?|txt|md|markdown)$", "");
        String words = name.replaceAll("[-_+.\\s]+", " ").strip();
        if (words.isEmpty()) return source.isBlank() ? "Untitled" : source;
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }
}
