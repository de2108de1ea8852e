package org.backfile;

import java.util.Comparator;
import java.util.List;
import org.backfile.article.Problem;
import org.backfile.article.Rejected;

/**
 * What became of the pages: {@code seen = kept + duplicates + rejected}, always.
 *
 * @param rejected by source
 * @param unsure the kept ones whose body the extractor is unsure of, the least sure first
 * @param problems with what the editor wrote beside the pages
 */
public record BuildReport(
        int seen, int kept, int duplicates, List<Rejected> rejected, List<Unsure> unsure, List<Problem> problems) {

    /** A page whose body a person should look at; confidence from 0 to 1. */
    public record Unsure(String source, double confidence) {}

    /** Of pages alone. */
    public BuildReport(int seen, int kept, int duplicates, List<Rejected> rejected, List<Unsure> unsure) {
        this(seen, kept, duplicates, rejected, unsure, List.of());
    }

    public BuildReport {
        problems = List.copyOf(problems);
        rejected =
                rejected.stream().sorted(Comparator.comparing(Rejected::source)).toList();
        unsure = unsure.stream()
                .sorted(Comparator.comparingDouble(Unsure::confidence).thenComparing(Unsure::source))
                .toList();
        if (seen != kept + duplicates + rejected.size())
            throw new IllegalStateException("Pages were lost: " + seen + " seen, " + kept + " kept, " + duplicates
                    + " duplicate, " + rejected.size() + " rejected");
    }

    /** One line for the user. */
    public String summary() {
        var sum = seen + " seen = " + kept + " kept + " + duplicates + " duplicate + " + rejected.size() + " rejected";
        return unsure.isEmpty() ? sum : sum + "; unsure of " + unsure.size();
    }
}
