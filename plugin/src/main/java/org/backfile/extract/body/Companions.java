package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Text that goes with other text and says little alone, so that no look at a single block finds it: the rest of a program, the source of
 * a quote, the signature of a post. And text that says nothing new: a sentence of the body, pulled out to be seen.
 */
final class Companions {

    /** Quotes looked at; a page with more is no article. */
    private static final int MOST_QUOTES = 200;

    private static final int SHORTEST_PULLED = 4;
    private static final int LONGEST_PULLED = 60;
    private static final int LONGEST_SOURCE = 40;
    private static final int NEAR = 6;
    private static final int FAR = 9;
    private static final int QUOTE = Candidates.groups("quote");
    private static final int PRE = Tags.kind("pre") & Tags.LANDMARK;
    private static final int BLOCKQUOTE = Tags.kind("blockquote") & Tags.LANDMARK;
    private static final int FIGURE = Tags.kind("figure") & Tags.LANDMARK;
    private static final NameParts QUOTES = new NameParts("quote");

    private final List<Block> blocks;
    private final boolean[] keep;

    private Companions(List<Block> blocks, boolean[] keep) {
        this.blocks = blocks;
        this.keep = keep;
    }

    static void settle(PageView page, boolean[] keep) {
        var companions = new Companions(page.blocks(), keep);
        companions.programs();
        companions.dropShells();
        companions.quotes();
    }

    /** Those between two kept blocks of the same small part of the page. */
    private void programs() {
        var before = new int[keep.length];
        for (int i = 0, last = -1; i < keep.length; i++) {
            before[i] = last;
            if (keep[i]) last = i;
        }
        for (int i = keep.length - 1, next = -1; i >= 0; i--) {
            if (keep[i]) next = i;
            else if (before[i] >= 0 && next >= 0 && (blocks.get(i).scope().landmarks & PRE) != 0)
                keep[i] = isBetween(blocks.get(i), before[i], next);
        }
    }

    private static boolean isBetween(Block block, int before, int after) {
        @Nullable Scope at = in("pre", block.scope());
        for (int up = 0; up < FAR && at != null; up++, at = at.parent)
            if (at.firstBlock <= before && at.lastBlock >= after) return true;
        return false;
    }

    /** What a photo post holds before its script has run is an invitation to look at it elsewhere. */
    private void dropShells() {
        for (var block : blocks) {
            if (!keep[block.index()] || (block.scope().landmarks & BLOCKQUOTE) == 0) continue;
            var quote = in("blockquote", block.scope());
            if (quote != null && Embed.isShell(quote.element)) keep[block.index()] = false;
        }
    }

    private void quotes() {
        var quotes = new LinkedHashMap<Scope, List<Block>>();
        for (var block : blocks) {
            var quote = mayBeQuoted(block.scope()) ? quote(block.scope()) : null;
            if (quote != null)
                quotes.computeIfAbsent(quote, q -> new ArrayList<>()).add(block);
        }
        if (quotes.size() > MOST_QUOTES) return;
        var words = new IdentityHashMap<Block, String>();
        quotes.forEach((scope, quote) -> {
            if (quote.stream().noneMatch(b -> keep[b.index()])) return;
            if (isPulled(quote, words)) quote.forEach(b -> keep[b.index()] = false);
            else if (isMarkedUp(scope)) keepSource(quote);
        });
    }

    private static boolean isMarkedUp(Scope quote) {
        var tag = quote.element.normalName();
        return tag.equals("blockquote") || tag.equals("figure");
    }

    /** Short lines that follow what is kept of the quote. */
    private void keepSource(List<Block> quote) {
        boolean said = false;
        for (var block : quote) {
            if (said && block.words() <= LONGEST_SOURCE) keep[block.index()] = true;
            said |= keep[block.index()];
        }
    }

    /** Whether another kept block has the quote in it, word for word. */
    private boolean isPulled(List<Block> quote, IdentityHashMap<Block, String> words) {
        int count = quote.stream().mapToInt(Block::words).sum();
        if (count < SHORTEST_PULLED || count > LONGEST_PULLED) return false;
        Function<Block, String> plain = block -> words.computeIfAbsent(block, b -> Saying.plain(b.text()));
        var longest = quote.stream()
                .max((a, b) -> Integer.compare(a.words(), b.words()))
                .orElseThrow();
        var wanted = plain.apply(longest);
        int first = quote.get(0).index();
        int last = quote.get(quote.size() - 1).index();
        return blocks.stream()
                .filter(b -> keep[b.index()] && (b.index() < first || b.index() > last) && b.words() > longest.words())
                .anyMatch(b -> plain.apply(b).contains(wanted));
    }

    /** The outermost element around a block that quotes, with its source: a blockquote, the figure or the aside that says so. */
    private @Nullable Scope quote(Scope scope) {
        Scope found = null;
        int up = 0;
        for (@Nullable Scope s = scope; s != null && up < NEAR; s = s.parent, up++) {
            var tag = s.element.normalName();
            boolean named =
                    (s.groups & QUOTE) != 0 && s.words <= LONGEST_SOURCE * 3 && QUOTES.isIn(s.element.className());
            boolean figure = tag.equals("figure") && holdsQuote(s);
            if (tag.equals("blockquote") || figure || named) found = s;
        }
        return found;
    }

    private boolean holdsQuote(Scope figure) {
        for (int i = figure.firstBlock; i <= figure.lastBlock; i++)
            if ((blocks.get(i).scope().landmarks & BLOCKQUOTE) != 0) return true;
        return false;
    }

    private static boolean mayBeQuoted(Scope scope) {
        return (scope.landmarks & (BLOCKQUOTE | FIGURE)) != 0
                || scope.near(Integer.numberOfTrailingZeros(QUOTE)) < NEAR;
    }

    private static @Nullable Scope in(String tag, Scope scope) {
        Scope found = null;
        for (@Nullable Scope s = scope; s != null; s = s.parent)
            if (s.element.normalName().equals(tag)) found = s;
        return found;
    }
}
