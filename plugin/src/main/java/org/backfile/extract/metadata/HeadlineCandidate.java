package org.backfile.extract.metadata;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text that may be the headline, with all the sources that say it, whole or as a part of what they say. */
final class HeadlineCandidate {

    /** How a source says the text, the best way first. */
    enum Manner {
        WHOLE,
        /** It is what is left of it without the publication's name. */
        WITHOUT_SITE,
        /** It is all of it, with the publication's name. */
        WITH_SITE,
        /** It is the part before a separator. */
        HEAD,
        /** It is the part after a separator. */
        TAIL
    }

    /** What one source says: the text in its wording, and what was cut off. */
    record Saying(Manner manner, String wording, String cut) {

        static Saying whole(String wording) {
            return new Saying(Manner.WHOLE, wording, "");
        }
    }

    private final String key;
    private final Set<String> words;
    private final Map<HeadlineSource, Saying> sayings = new EnumMap<>(HeadlineSource.class);
    private @Nullable Line line;
    private int h1 = -1;

    HeadlineCandidate(String key) {
        this.key = key;
        this.words = words(key);
    }

    /** The text as {@link Matching#key} spells it. */
    String key() {
        return key;
    }

    /** The different words of the key. */
    Set<String> words() {
        return words;
    }

    static Set<String> words(String key) {
        return new HashSet<>(Arrays.asList(key.split(" ", -1)));
    }

    void add(HeadlineSource source, Saying saying) {
        sayings.merge(source, saying, (a, b) -> b.manner().compareTo(a.manner()) < 0 ? b : a);
    }

    /** A line shows the text; the first one counts. */
    void shownBy(Line shown) {
        if (line == null) line = shown;
    }

    /** The line is the page's first {@code h1} (0), or a later one. */
    void isHeading(int number) {
        if (h1 < 0) h1 = number;
    }

    @Nullable
    Line line() {
        return line;
    }

    /** Which of the page's {@code h1} it is, from 0; negative when it is none, or a part of one. */
    int h1() {
        return h1;
    }

    @Nullable
    Saying by(HeadlineSource source) {
        return sayings.get(source);
    }

    boolean says(HeadlineSource source, Manner manner) {
        var saying = sayings.get(source);
        return saying != null && saying.manner() == manner;
    }

    /** Whether a source says this and nothing else, but for the publication's name. */
    boolean isFull(HeadlineSource source) {
        var saying = sayings.get(source);
        return saying != null && saying.manner().compareTo(Manner.WITHOUT_SITE) <= 0;
    }

    /** The text as most of its sources word it; of equally common wordings that of the best source. */
    String wording() {
        String best = key;
        int most = -1;
        for (var saying : sayings.values()) {
            int votes = 0;
            if (!isSpoilt(saying.wording())) {
                for (var other : sayings.values()) {
                    if (other.wording().equals(saying.wording())) votes++;
                }
            }
            if (votes > most) {
                most = votes;
                best = saying.wording();
            }
        }
        return best;
    }

    /** Escaped once too often, decoded wrongly, or set in capitals. */
    private static boolean isSpoilt(String wording) {
        return wording.contains("&#") || wording.indexOf('\uFFFD') >= 0 || isShouting(wording);
    }

    /** Whether a text is in capitals throughout, as few newsrooms write and many style sheets' authors do. */
    static boolean isShouting(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) return false;
            if (Character.isUpperCase(text.charAt(i))) capitals++;
        }
        return capitals > 4;
    }
}
