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
            Rule.of("[a-z]{2}o", "", "es"),
            Rule.of("[a-z](?:al|el|l|ar|ea|ie|oa)", "f", "ves"),
            Rule.of("(?:kni|li|wi)", "fe", "ves"),
            Rule.of("[a-z]{3}", "is", "es"),
            Rule.of("(?:\\b|wo|[a-z]s)m", "an", "en"),
            Rule.of("\\bchild", "", "ren"),
            // Spanish, Portuguese, French
            Rule.of("[a-z]{3}[lrndj]", "", "es"),
            Rule.of("[a-z]{2}", "z", "ces"),
            Rule.of("[a-z][eo]y", "", "es"),
            Rule.of("[a-z]{2}", "m", "ns"),
            Rule.of("trav", "ail", "aux"),
            Rule.of("[a-z]{2}", "ao", "oes"),
            Rule.of("[a-z]{3}", "al", "ais"),
            Rule.of("[a-z]{2}", "al", "aux"),
            Rule.of("[a-z](?:eau|eu)", "", "x"),
            // Italian
            Rule.of("[a-z]{4}", "o", "i"),
            Rule.of("[a-z]{4}", "e", "i"),
            Rule.of("[a-z]{2}(?:nz|ezz|tur)|scuol|donn|impres|aziend|famigli|vittim", "a", "e"),
            // German, Dutch, Swedish; an umlaut is folded away
            Rule.of("[a-z]{2}(?:ung|heit|keit|schaft|tat|ion|ing|ei|bank)|wahl|frau|bahn|arbeit", "", "en"),
            Rule.of("[a-z]{3}e", "", "n"),
            Rule.of("[a-z]{2}(?:ling)|stadt", "", "e"),
            Rule.of("haus|buch|dorf|wald|kind|bundesland", "", "er"),
            Rule.of("[a-z]{2}(?:ning)", "", "ar"),
            Rule.of("[a-z]{4}", "a", "or"),
            // Polish, Turkish
            Rule.of("[a-z]{2}cj", "a", "e"),
            Rule.of("[a-z]{3}[bdlmnprtwz]", "a", "y"),
            Rule.of("[a-z]{4}", "", "ler"),
            Rule.of("[a-z]{4}", "", "lar"),
            // Russian
            Rule.of("\\p{IsCyrillic}{3}[бвдзлмнпрстфц]", "", "ы"),
            Rule.of("\\p{IsCyrillic}{3}[гкх]", "", "и"),
            Rule.of("\\p{IsCyrillic}{3}[бвдзлмнпрстфц]", "а", "ы"),
            Rule.of("\\p{IsCyrillic}{2}[гжкхчшщ]", "а", "и"),
            Rule.of("город", "", "а"),
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
