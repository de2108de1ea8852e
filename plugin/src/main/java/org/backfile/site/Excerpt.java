package org.backfile.site;

/** The beginning of a text. */
final class Excerpt {

    private Excerpt() {}

    /** At most {@code length} characters and an ellipsis; cut between words where there are any. */
    static String of(String text, int length) {
        var line =
                text.substring(0, Math.min(text.length(), 4 * length)).strip().replaceAll("\\s+", " ");
        if (line.length() <= length) return line;
        int end = line.lastIndexOf(' ', length);
        if (end < length / 2) end = Character.isLowSurrogate(line.charAt(length)) ? length - 1 : length;
        return line.substring(0, end) + "…";
    }
}
