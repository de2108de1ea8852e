package org.backfile.site;

import java.util.List;
import java.util.Locale;
import org.backfile.curate.Reason;

/** Puts into words why two articles are related: "Both about North Korea and Russia; same week". */
record Reasons(Messages text) {

    private static final int MOST_TERMS = 3;

    String sentence(List<Reason> reasons) {
        var sentence = String.join(text.say("reason.separator"), clauses(reasons));
        int first = sentence.codePointAt(0);
        return Character.toString(first).toUpperCase(Locale.ROOT) + sentence.substring(Character.charCount(first));
    }

    List<String> clauses(List<Reason> reasons) {
        return reasons.stream().map(this::clause).toList();
    }

    private String clause(Reason reason) {
        var key = "reason." + reason.kind().name().toLowerCase(Locale.ROOT);
        var terms = reason.terms();
        return text.say(key, text.list(terms.subList(0, Math.min(MOST_TERMS, terms.size()))));
    }
}
