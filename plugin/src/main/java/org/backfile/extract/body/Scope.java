package org.backfile.extract.body;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element with what its ancestors say of it, and the sums of the text below it. Built on the way down, tallied on the way up.
 */
final class Scope {

    /** Stands for "no such ancestor" in {@link #near}. */
    static final int FAR = 12;

    final Element element;
    final @Nullable Scope parent;
    final int depth;
    /** {@link Tags#LANDMARKS} among the element and its ancestors. */
    final int landmarks;
    /** By {@link ClassWords#GROUPS}: levels up to the nearest element whose names say so, 0 for the element itself. */
    final byte[] near;

    final boolean hidden;
    /** Groups named by the element itself. */
    final int groups;
    /** Tag and class: what a template stamps out again and again has the same. */
    final String signature;

    int words;
    int linkWords;
    int blocks;
    int paragraphs;
    int commas;
    int firstBlock = -1;
    int lastBlock = -1;
    /** As in Readability's candidate scores. */
    double score;

    /** Sum over the blocks below of weight times probability, and of the weights alone; see {@link SecondLook}. */
    double likely;

    double weight;

    Scope(Element element, @Nullable Scope parent, ClassWords names) {
        this.element = element;
        this.parent = parent;
        var tag = element.normalName();
        var css = element.className();
        this.groups = names.groups(css)
                | names.groups(element.id())
                | names.groups(element.attr("itemprop"))
                | names.groups(element.attr("role"));
        this.signature = css.isEmpty() ? tag : tag + '.' + css;
        this.near = new byte[ClassWords.GROUPS.size()];
        boolean above = false;
        if (parent == null) {
            this.depth = 0;
            this.landmarks = Tags.bit(tag);
        } else {
            this.depth = parent.depth + 1;
            this.landmarks = parent.landmarks | Tags.bit(tag);
            above = parent.hidden;
        }
        for (int g = 0; g < near.length; g++) {
            if ((groups & 1 << g) != 0) near[g] = 0;
            else near[g] = (byte) (parent == null ? FAR : Math.min(FAR, parent.near[g] + 1));
        }
        this.hidden = above || isHidden(element);
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) return false;
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) return true;
        var style = element.attr("style");
        return !style.isEmpty()
                && (style.contains("display:none")
                        || style.contains("display: none")
                        || style.contains("visibility:hidden"));
    }

    /** Share of the words below that are links, 0 to 1. */
    double linkDensity() {
        return words == 0 ? 0 : (double) linkWords / words;
    }

    /** Adds a block to the sums of this element and all above it. */
    void tally(Block block) {
        boolean paragraph = block.tag().equals("p");
        for (Scope s = this; s != null; s = s.parent) {
            s.words += block.words();
            s.linkWords += block.linkWords();
            s.commas += block.shape().commas();
            s.blocks++;
            if (paragraph) s.paragraphs++;
            if (s.firstBlock < 0) s.firstBlock = block.index();
            s.lastBlock = block.index();
        }
    }

    /** The ancestor this many levels up, the outermost when there are not so many. */
    Scope up(int levels) {
        Scope s = this;
        while (levels-- > 0 && s.parent != null) s = s.parent;
        return s;
    }

    /** Levels from this element up to the nearest element that holds the other one, too. */
    int levelsToCommon(Scope other) {
        Scope a = this;
        Scope b = other;
        int levels = 0;
        while (b.depth > a.depth && b.parent != null) b = b.parent;
        while (a.depth > b.depth && a.parent != null) {
            a = a.parent;
            levels++;
        }
        while (a != b && a.parent != null && b.parent != null) {
            a = a.parent;
            b = b.parent;
            levels++;
        }
        return levels;
    }
}
