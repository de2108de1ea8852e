package org.backfile.curate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Guesses what the plural of a folded name would be. Only endings that hardly mean anything else: a guess counts only when the archive has
 * both names, and {@link DistinctNames} lists the exceptions.
 */
final class Plurals {

    private record Rule(Pattern singular, String ending, String plural) {

        static Rule of(String singular, String ending, String plural) {
            return new Rule(Pattern.compile(".*(?:" + singular + ")" + ending), ending, plural);
        }
    }

    /** The word before the ending, the ending, what takes its place. */
    private static final List<Rule> RULES = List.of(
            // English, French, Spanish, Portuguese, Dutch …
            Rule.of("[a-z]{2}[^sxz]", "", "s"),
            Rule.of("[a-z]{2}", "y", "ies"),
            Rule.of("[a-z](?:s|x|z|ch|sh)", "", "es"),
            // Spanish, Portuguese, French
            Rule.of("[a-z]{3}[lrndj]", "", "es"),
            Rule.of("[a-z]{2}", "z", "ces"),
            Rule.of("[a-z]{2}", "ao", "oes"),
            Rule.of("[a-z]{3}", "al", "ais"),
            Rule.of("[a-z]{2}", "al", "aux"),
            Rule.of("[a-z](?:eau|eu)", "", "x"),
            // Italian
            Rule.of("[a-z]{4}", "o", "i"),
            Rule.of("[a-z]{4}", "e", "i"),
            // German, Dutch, Swedish
            Rule.of("[a-z]{2}(?:ung|heit|keit|schaft|tat|ion|ing|wahl|ei|bank)", "", "en"),
            Rule.of("[a-z]{2}(?:ling)", "", "e"),
            Rule.of("[a-z]{2}(?:ning)", "", "ar"),
            // Polish, Turkish
            Rule.of("[a-z]{2}cj", "a", "e"),
            Rule.of("[a-z]{4}", "", "ler"),
            Rule.of("[a-z]{4}", "", "lar"),
            // Russian
            Rule.of("\\p{IsCyrillic}{3}[бвдзлмнпрстфц]", "", "ы"),
            Rule.of("\\p{IsCyrillic}{3}[гкх]", "", "и"),
            Rule.of("\\p{IsCyrillic}{2}ци", "я", "и"));

    private Plurals() {}

    static Stream<String> of(String folded) {
        return RULES.stream()
                .filter(r -> r.singular.matcher(folded).matches())
                .map(r -> folded.substring(0, folded.length() - r.ending.length()) + r.plural);
    }

    /** What the name may be the plural of. Most of it are no words at all, which does no harm where they are looked for in a text. */
    static Stream<String> singulars(String folded) {
        return RULES.stream()
                .filter(r -> folded.endsWith(r.plural))
                .map(r -> new Guess(r, folded.substring(0, folded.length() - r.plural.length()) + r.ending))
                .filter(g -> g.rule.singular.matcher(g.name).matches())
                .map(Guess::name);
    }

    private record Guess(Rule rule, String name) {}
}
