package org.backfile.extract.body;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Drops what the page holds beside its own story: its readers' comments, and the stories that follow it as one scrolls on. Each rule asks
 * that enough of what was kept stands elsewhere, so that a page that is nothing but comments keeps them.
 */
final class OtherStories {

    /** What boxes about the author, the paper, its customers or its licence call themselves, and lists of works. */
    private static final List<String> APPENDICES = List.of(
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

    private static final int LEAST_ELSEWHERE = 80;
    private static final double MOST_ELSEWHERE = 0.5;

    private final PageView page;
    private final List<Block> blocks;
    private final Rows rows;
    private final boolean[] keep;

    OtherStories(PageView page, Rows rows, boolean[] keep) {
        this.page = page;
        this.blocks = page.blocks();
        this.rows = rows;
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
            if (!keep[block.index()]) continue;
            for (@Nullable Scope at = block.scope(); at != null; at = at.parent)
                if ((isComments(at) || isAppendix(at)) && !holdsHeadline(at) && mostIsElsewhere(at)) drop(at);
        }
    }

    private static boolean isAppendix(Scope scope) {
        for (var name : APPENDICES) if (scope.names().contains(name)) return true;
        return false;
    }

    private static final int COMMENT = Candidates.groups("comment");

    private static boolean isComments(Scope scope) {
        return (scope.groups & COMMENT) != 0
                && (scope.names().contains("comment")
                        || scope.element.id().toLowerCase(Locale.ROOT).contains("comment"));
    }

    /** Stories stamped out by the template that made the page's own, each under its own headline. */
    private void dropFollowers() {
        if (page.titleBlock() < 0) return;
        for (var row : rows.items()) {
            var own = row.stream().filter(this::holdsHeadline).findFirst().orElse(null);
            if (own == null || !hasHeadline(own) || own.kept < LEAST_ELSEWHERE) continue;
            for (var other : row) if (other != own && hasHeadline(other)) drop(other);
        }
    }

    /** Whole articles beside the page's own, whatever their classes. */
    private void dropArticles() {
        if (page.titleBlock() < 0) return;
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
        for (int i = scope.firstBlock; i <= scope.lastBlock; i++)
            if (blocks.get(i).tag().equals("h1")) return true;
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
