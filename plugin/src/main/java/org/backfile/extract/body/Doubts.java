package org.backfile.extract.body;

import java.util.Comparator;
import java.util.List;
import org.backfile.article.Doubt;
import org.backfile.article.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Picks the blocks that other pages of the host should settle: those in the body first, the most doubtful of them before others. */
final class Doubts {

    private static final int MOST = 32;
    private static final double EVEN = 0.5;
    private static final double SURE = 0.9;
    private static final double OUT_OF_QUESTION = 0.02;
    private static final int LEVELS = 4;

    private Doubts() {}

    static List<Doubt> of(List<Block> blocks, BodyFinder.Found found) {
        int first = -1;
        int last = -1;
        for (var block : blocks) {
            if (!found.keep()[block.index()] || found.likely()[block.index()] < SURE) continue;
            if (first < 0) first = block.index();
            last = block.index();
        }
        int from = first;
        int to = last;
        return blocks.stream()
                .filter(block -> isInDoubt(found.likely()[block.index()]))
                .sorted(Comparator.comparing((Block block) -> !found.keep()[block.index()])
                        .thenComparing(block -> Math.abs(found.likely()[block.index()] - EVEN))
                        .thenComparing(Block::index))
                .limit(MOST)
                .map(block -> doubt(block, found, block.index() > from && block.index() < to))
                .toList();
    }

    private static boolean isInDoubt(double likely) {
        return likely < SURE && likely > OUT_OF_QUESTION;
    }

    private static Doubt doubt(Block block, BodyFinder.Found found, boolean inside) {
        int at = block.index();
        int likely = (int) Math.round(255 * found.likely()[at]);
        return new Doubt(Fingerprint.of(block.text()), place(block), likely, found.keep()[at], inside);
    }

    private static long place(Block block) {
        long place = 0;
        @Nullable Scope at = block.inner();
        for (int level = 0; level < LEVELS && at != null; level++, at = at.parent)
            place = Fingerprint.and(place, at.signature());
        return place;
    }
}
