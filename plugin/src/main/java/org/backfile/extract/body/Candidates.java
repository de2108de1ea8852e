package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in the page the article seems to be, by three old rules. Each alone is often wrong; the block model takes them as hints.
 *
 * @param top the element with the best score by Readability's rule (Arc90, 2009; as in Mozilla's Readability.js)
 * @param topScore its score; 0 when nothing scored
 * @param main where a descent from the body ends that follows the child with most of the unlinked text
 * @param from first block of the run with the most text beyond a fixed cost per block (maximum subarray)
 * @param to its last block
 */
record Candidates(Scope top, double topScore, Scope main, int from, int to) {

    private static final int COST = 9;
    private static final double SHARE = 0.55;

    static Candidates of(List<Block> blocks, Scope body) {
        var scored = score(blocks);
        Scope top = body;
        double best = 0;
        for (var scope : scored) {
            scope.score *= 1 - scope.linkDensity();
            if (scope.score > best) {
                best = scope.score;
                top = scope;
            }
        }
        int[] densest = densest(blocks);
        return new Candidates(top, best, descend(blocks, body), densest[0], densest[1]);
    }

    private static List<Scope> score(List<Block> blocks) {
        var scored = new ArrayList<Scope>();
        for (var block : blocks) {
            var shape = block.shape();
            if (shape.chars() < 25 || block.linkDensity() > 0.5) continue;
            double points = 1 + shape.commas() + Math.min(3, shape.chars() / 100.0);
            Scope at = block.scope();
            // the paragraph itself is no candidate, its parents are; a div with bare text is
            @Nullable Scope candidate = isParagraph(at) ? at.parent : at;
            double share = 1;
            for (int level = 0; level < 5 && candidate != null; level++) {
                if (!candidate.scored) {
                    candidate.scored = true;
                    candidate.score = start(candidate);
                    scored.add(candidate);
                }
                candidate.score += points * share;
                share = level == 0 ? 0.5 : 1.0 / (3 * (level + 1));
                candidate = candidate.parent;
            }
        }
        return scored;
    }

    private static boolean isParagraph(Scope scope) {
        var tag = scope.element.normalName();
        return tag.equals("p") || tag.equals("pre") || tag.equals("li") || Tags.isHeading(tag);
    }

    private static double start(Scope scope) {
        double start =
                switch (scope.element.normalName()) {
                    case "div", "article", "main" -> 5;
                    case "pre", "td", "blockquote" -> 3;
                    case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
                    case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
                    default -> 0;
                };
        int groups = scope.groups;
        if ((groups & TEXT) != 0) start += 25;
        if ((groups & CHROME) != 0) start -= 25;
        return start;
    }

    private static final int TEXT = groups("text");
    private static final int CHROME =
            groups("comment", "related", "footer", "side", "advert", "newsletter", "navigation", "share", "overlay");

    static int groups(String... names) {
        int bits = 0;
        for (var name : names) bits |= 1 << ClassWords.GROUPS.indexOf(name);
        return bits;
    }

    /** At each level at most one element holds more than half of the prose, so that the innermost of all that do is the end. */
    private static Scope descend(List<Block> blocks, Scope body) {
        int all = 0;
        for (var block : blocks) {
            // menus outweigh short articles
            if (block.words() < 8 || block.linkDensity() > 0.4) continue;
            all += block.words();
            for (@Nullable Scope s = block.scope(); s != null; s = s.parent) s.prose += block.words();
        }
        Scope main = body;
        for (var block : blocks) {
            for (@Nullable Scope s = block.scope(); s != null && s.depth > main.depth; s = s.parent)
                if (s.prose > SHARE * all) main = s;
        }
        return main;
    }

    private static int[] densest(List<Block> blocks) {
        double best = 0;
        double sum = 0;
        int start = 0;
        int[] run = {0, -1};
        for (var block : blocks) {
            double worth = block.words() - 2.0 * block.linkWords() - COST;
            if (sum <= 0) {
                sum = 0;
                start = block.index();
            }
            sum += worth;
            if (sum > best) {
                best = sum;
                run = new int[] {start, block.index()};
            }
        }
        return run;
    }
}
