package org.backfile.publish;

import java.util.Comparator;

/**
 * Something that is not as it should be in a built site.
 *
 * @param path the file it was found in, relative to the site's root; of a source page to the content folder
 * @param detail one sentence fragment for the user, without the path
 */
public record Finding(Kind kind, String path, String detail) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::kind).thenComparing(Finding::path).thenComparing(Finding::detail);

    /** Worst first. */
    public enum Kind {
        MANIFEST("damaged manifest", true),
        MISSING("missing", true),
        CHANGED("changed", true),
        DEAD_LINK("dead link", true),
        DEAD_FRAGMENT("dead link into a page", true),
        ABSOLUTE_LINK("link that only works in one place", true),
        OUTSIDE_RESOURCE("asks for something outside the site", true),
        NO_ENTRY("page and data disagree", true),
        SOURCE_MISSING("no longer in the content folder", true),
        SOURCE_CHANGED("not the source page that the site was made from", true),
        SOURCE_NEW("in the content folder, but not in the site", true),
        /** Not ours, so not our mistake: the Maven site plugin's reports, or what somebody put there. */
        FOREIGN("not made by Backfile", false);

        private final String words;
        private final boolean isError;

        Kind(String words, boolean isError) {
            this.words = words;
            this.isError = isError;
        }

        public String words() {
            return words;
        }

        public boolean isError() {
            return isError;
        }
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + ": " + kind.words() + (detail.isEmpty() ? "" : ": " + detail);
    }
}
