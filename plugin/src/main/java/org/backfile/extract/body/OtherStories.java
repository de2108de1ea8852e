package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drops what the page holds beside its own story: its readers' comments, and the stories that follow it as one scrolls on. Each rule asks
 * that enough of what was kept stands elsewhere, so that a page that is nothing but comments keeps them.
 */
final class OtherStories {

    /** What boxes about the author, the paper, its customers or its licence call themselves, and lists of works. */
    private static final NameParts APPENDICES = new NameParts(
            "author-box",
            "author-bio",
            "author-info",
            "authorbox",
            "authorbio",
            "about-author",
            "about-the-author",
            "about-us",
            "testimonial",
            "republish",
            "references",
            "reference-list",
            "ref-list",
            "reflist",
            "bibliography");

    private static final NameParts COMMENTS = new NameParts("comment");
    private static final int COMMENT = Candidates.groups("comment");

    private static final int LEAST_ELSEWHERE = 80;
    private static final double MOST_ELSEWHERE = 0.5;

    private final PageView page;
    private final List<Block> blocks;
    /** The headings of the first level: by them other stories are known. */
    private final List<Block> headlines = new ArrayList<>();

    private final boolean[] keep;

    OtherStories(PageView page, boolean[] keep) {
        this.page = page;
        this.blocks = page.blocks();
        for (var block : blocks) if (block.tag().equals("h1")) headlines.add(block);
        this.keep = keep;
    }

    void drop() {
        if (blocks.isEmpty()) return;
        for (var block : blocks) for (@Nullable Scope at = block.inner(); at != null; at = at.parent) at.kept = 0;
        for (var block : blocks) if (keep[block.index()]) count(block, block.words());
        dropAppendices();
        dropFollowers();
        dropArticles();
    }

    /** A part of the page that calls itself comments, or another thing that stands below articles. */
    private void dropAppendices() {
        for (var block : blocks) {
            @Nullable Scope at = block.inner();
            for (; at != null && at.firstBlock == block.index(); at = at.parent)
                if (at.kept > 0 && (isComments(at) || isAppendix(at)) && !holdsHeadline(at) && mostIsElsewhere(at))
                    drop(at);
        }
    }

    private static boolean isAppendix(Scope scope) {
        return APPENDICES.isIn(scope.signature());
    }

    private static boolean isComments(Scope scope) {
        return (scope.groups & COMMENT) != 0 && (COMMENTS.isIn(scope.signature()) || COMMENTS.isIn(scope.element.id()));
    }

    /** Stories stamped out by the template that made the page's own, each under its own headline. */
    private void dropFollowers() {
        if (page.titleBlock() < 0 || headlines.size() < 2) return;
        for (Scope own = blocks.get(page.titleBlock()).scope(); own.parent != null; own = own.parent) {
            if (!hasHeadline(own) || own.kept < LEAST_ELSEWHERE) continue;
            for (var headline : headlines) {
                var other = brother(own, headline.scope());
                if (other != null && other.signature().equals(own.signature())) drop(other);
            }
        }
    }

    /** The element beside another one that holds a third; null when there is none. */
    private static @Nullable Scope brother(Scope own, Scope inner) {
        @Nullable Scope at = inner;
        while (at != null && at.parent != own.parent) at = at.parent;
        return at == own ? null : at;
    }

    /** Whole articles beside the page's own, whatever their classes. */
    private void dropArticles() {
        if (page.titleBlock() < 0 || headlines.size() < 2) return;
        var own = article(blocks.get(page.titleBlock()).scope());
        if (own == null || !hasHeadline(own) || own.kept < LEAST_ELSEWHERE) return;
        for (var block : blocks) {
            var other = keep[block.index()] ? article(block.scope()) : null;
            if (other != null && other != own && other.parent == own.parent && hasHeadline(other)) drop(other);
        }
    }

    private static @Nullable Scope article(Scope scope) {
        @Nullable Scope at = scope;
        while (at != null && !at.element.normalName().equals("article")) at = at.parent;
        return at;
    }

    private boolean hasHeadline(Scope scope) {
        for (var headline : headlines)
            if (headline.index() >= scope.firstBlock && headline.index() <= scope.lastBlock) return true;
        return false;
    }

    private boolean holdsHeadline(Scope scope) {
        int at = page.titleBlock();
        return at >= scope.firstBlock
                && at <= scope.lastBlock
                && blocks.get(at).scope().isIn(scope);
    }

    private boolean mostIsElsewhere(Scope scope) {
        Scope page = scope;
        while (page.parent != null) page = page.parent;
        int elsewhere = page.kept - scope.kept;
        return elsewhere >= LEAST_ELSEWHERE && elsewhere >= MOST_ELSEWHERE * scope.kept;
    }

    private void drop(Scope scope) {
        for (int i = scope.firstBlock; i <= scope.lastBlock; i++) {
            if (keep[i]) count(blocks.get(i), -blocks.get(i).words());
            keep[i] = false;
        }
    }

    private static void count(Block block, int words) {
        for (@Nullable Scope at = block.inner(); at != null; at = at.parent) at.kept += words;
    }
}
