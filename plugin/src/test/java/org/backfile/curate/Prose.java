package org.backfile.curate;

import java.util.Random;

/** Made-up text: the same for the same seed, and hardly a word in common with another. */
final class Prose {

    private static final String[] SYLLABLES = {
        "ba", "do", "fe", "gu", "ki", "lo", "mi", "na", "po", "ru", "sa", "te", "vo", "zu"
    };

    private Prose() {}

    static String of(long seed, int words) {
        var random = new Random(seed * 7919);
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            if (i > 0) text.append(i % 60 == 0 ? "\n\n" : i % 12 == 0 ? ". " : " ");
            int syllables = 4 + random.nextInt(2);
            for (int s = 0; s < syllables; s++) text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return text.append('.').toString();
    }

    /** The first part of a text. */
    static String cut(String text, double share) {
        return text.substring(0, text.lastIndexOf(' ', (int) (share * text.length())));
    }
}
