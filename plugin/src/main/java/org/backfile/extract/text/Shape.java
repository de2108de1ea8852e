package org.backfile.extract.text;

/**
 * What can be counted in a line without knowing its language.
 *
 * @param units words; in scripts without blanks two characters count as one
 * @param capitals words that begin with a capital
 * @param shouts words of two letters or more in capitals only
 * @param shorts words of up to three letters without a capital: mostly the small words of the language
 * @param stops ends of sentences
 * @param separators signs such as {@code |} that stand between blanks
 * @param last the last sign that tells something: closing quotes and brackets are looked through
 * @param ellipsis the line breaks off with three dots
 * @param year holds a number from 1900 to 2099
 * @param clock holds a time of day such as 15:39
 */
record Shape(
        int chars,
        double units,
        int words,
        int letters,
        int digits,
        int capitals,
        int shouts,
        int shorts,
        int stops,
        int commas,
        int separators,
        int quotes,
        int symbols,
        int first,
        int last,
        boolean ellipsis,
        boolean year,
        boolean clock) {

    private static final double LONG = 20;

    /** Thai and Lao have no sign for it: there a line as long as a sentence does. */
    boolean endsSentence() {
        return Glyphs.endsSentence(last) || units >= LONG && Glyphs.isUnpunctuated(last);
    }

    /** A line of prose: several words that end as a sentence does. */
    boolean isProse() {
        return units >= 6 && endsSentence() && !ellipsis;
    }

    /** A short line that holds a year or a time of day: a date line, as good as always. */
    boolean isDated() {
        return (year || clock) && units <= 16 && digits >= 3;
    }
}
