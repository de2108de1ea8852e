package org.backfile;

import java.util.Comparator;
import java.util.List;
import org.backfile.article.Rejected;

/**
 * What became of the pages: {@code seen = kept + duplicates + rejected}, always.
 *
 * @param rejected by source
 */
public record BuildReport(int seen, int kept, int duplicates, List<Rejected> rejected) {

    public BuildReport {
        rejected =
                rejected.stream().sorted(Comparator.comparing(Rejected::source)).toList();
        if (seen != kept + duplicates + rejected.size())
            throw new IllegalStateException("Pages were lost: " + seen + " seen, " + kept + " kept, " + duplicates
                    + " duplicate, " + rejected.size() + " rejected");
    }

    /** One line for the user. */
    public String summary() {
        return seen + " seen = " + kept + " kept + " + duplicates + " duplicate + " + rejected.size() + " rejected";
    }
}
