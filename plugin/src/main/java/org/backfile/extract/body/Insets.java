package org.backfile.extract.body;

import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Drops what is set into the column of the body and is no part of it: captions, promotions of other pages, forms. */
final class Insets {

    private static final int BOX_WORDS = 60;
    private static final int PROMOTION_WORDS = 100;
    private static final int CAPTION_WORDS = 100;
    private static final int CAPTION_LEVELS = 3;
    private static final int HEADLINE_WORDS = 3;
    private static final double LINKED = 0.9;

    /** What promotions call themselves, in class names. */
    private static final NameParts PROMOTIONS = new NameParts(
            "promo", "teaser", "related", "recirc", "recommend", "newsletter", "readmore", "read-more", "morelike");

    private static final NameParts CAPTION = new NameParts("caption");
    private static final Evaluator QUOTED = QueryParser.parse("blockquote, pre, table");

    private final List<Block> blocks;
    private final boolean[] keep;

    Insets(List<Block> blocks, boolean[] keep) {
        this.blocks = blocks;
        this.keep = keep;
    }

    void drop(List<Element> forms) {
        for (var block : blocks) {
            if (keep[block.index()] && isCaption(block)) keep[block.index()] = false;
            if (!keep[block.index()] && isLinkedHeadline(block)) dropPromotion(block);
        }
        dropForms(forms);
    }

    /** What stands under a picture is a field of the picture. */
    private static boolean isCaption(Block block) {
        @Nullable Scope at = block.scope();
        for (int level = 0; level < CAPTION_LEVELS && at != null; level++, at = at.parent) {
            if (at.words > CAPTION_WORDS) return false;
            var tag = at.element.normalName();
            if (tag.equals("figcaption")) return !isQuote(at);
            if (!tag.equals("caption") && CAPTION.isIn(at.signature())) return true;
        }
        return false;
    }

    /** What stands under a quote says whose it is. */
    private static boolean isQuote(Scope caption) {
        var figure = caption.parent;
        return figure != null && figure.element.selectFirst(QUOTED) != null;
    }

    private static boolean isLinkedHeadline(Block block) {
        return block.linkWords() >= HEADLINE_WORDS && block.linkDensity() > LINKED;
    }

    /** The whole box around a linked headline when it calls itself a promotion: its teaser reads like a paragraph of the body. */
    private void dropPromotion(Block headline) {
        @Nullable Scope box = null;
        boolean kept = false;
        for (@Nullable Scope at = headline.scope(); at != null && at.words <= PROMOTION_WORDS; at = at.parent) {
            kept = kept || holdsKept(at);
            if (kept && PROMOTIONS.isIn(at.signature())) box = at;
        }
        if (box == null) return;
        for (int i = box.firstBlock; i <= box.lastBlock; i++) keep[i] = false;
    }

    private boolean holdsKept(Scope scope) {
        for (int i = scope.firstBlock; i <= scope.lastBlock; i++) if (keep[i]) return true;
        return false;
    }

    /** A small box with a form in it asks for an address; it is no paragraph. */
    private void dropForms(List<Element> forms) {
        if (forms.isEmpty()) return;
        var boxes = new HashSet<Element>();
        for (var form : forms) {
            @Nullable Element at = form;
            for (int up = 0; up < 4 && at != null; up++, at = at.parent()) boxes.add(at);
        }
        for (var block : blocks) {
            if (!keep[block.index()]) continue;
            for (@Nullable Scope s = block.scope(); s != null && s.words <= BOX_WORDS; s = s.parent)
                if (boxes.contains(s.element)) keep[block.index()] = false;
        }
    }
}
