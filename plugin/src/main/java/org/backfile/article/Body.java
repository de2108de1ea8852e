package org.backfile.article;

import java.util.List;

/**
 * The article's own words and pictures.
 *
 * @param html clean HTML, written from an allow list: every {@code <} begins a tag of ours, every link is absolute http(s),
 *     mailto or a {@code #fragment} of the body, every picture is {@code media/<name>} (relative to the site's root)
 * @param text the blocks of {@code html} as plain text, separated by a blank line; without captions and credits
 * @param figures in the order of the body; the lead picture first
 * @param readingLinks "Also read" links taken out of the body
 * @param confidence how sure the extractor is of the body, 0 to 1
 * @param doubts the blocks it was least sure of, in the body or left out, for the other pages of the host to settle
 */
public record Body(
        String html,
        String text,
        List<Figure> figures,
        List<ReadingLink> readingLinks,
        double confidence,
        List<Doubt> doubts) {

    /**
     * Below this the extractor is unsure of a body and a person should look at it. Measured with {@code ConfidenceBench} on the
     * pages that the README names.
     */
    public static final double UNSURE = 0.75;

    public Body {
        figures = List.copyOf(figures);
        readingLinks = List.copyOf(readingLinks);
        doubts = List.copyOf(doubts);
    }

    /** A body without doubts. */
    public Body(String html, String text, List<Figure> figures, List<ReadingLink> readingLinks, double confidence) {
        this(html, text, figures, readingLinks, confidence, List.of());
    }

    /** The same body with these doubts. */
    public Body with(List<Doubt> doubts) {
        return new Body(html, text, figures, readingLinks, confidence, doubts);
    }
}
