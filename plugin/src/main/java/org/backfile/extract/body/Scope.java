package org.backfile.extract.body;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element with what its ancestors say of it, and the sums of the text below it. Built on the way down, tallied on the way up.
 */
final class Scope {

    /** Stands for "no such ancestor" in {@link #near}. */
    static final int FAR = 12;

    private static final int[] NOWHERE = new int[ClassWords.GROUPS.size()];

    static {
        Arrays.fill(NOWHERE, -FAR);
    }

    final Element element;
    final @Nullable Scope parent;
    final int depth;
    /** {@link Tags#LANDMARKS} among the element and its ancestors. */
    final int landmarks;

    final boolean hidden;
    /** Groups named by the element itself. */
    final int groups;

    int words;
    int linkWords;
    int blocks;
    int paragraphs;
    int commas;
    /** Words in blocks that may be prose: {@link Candidates} sums them up. */
    int prose;

    /** Words in blocks that are kept: {@link OtherStories} keeps the count. */
    int kept;

    int firstBlock = -1;
    int lastBlock = -1;
    boolean scored;
    /** As in Readability's candidate scores. */
    double score;

    /** Sum over the blocks below of weight times probability, and of the weights alone; see {@link SecondLook}. */
    double likely;

    double weight;
    /** By group: depth of the nearest element whose names say so. Shared with the parent where the element says nothing. */
    private final int[] named;

    private @Nullable String signature;
    /** The last child's signature that was made. */
    private String signed = "";

    Scope(Element element, @Nullable Scope parent, ClassWords words) {
        this(element, parent, words, Tags.kind(element.normalName()));
    }

    Scope(Element element, @Nullable Scope parent, ClassWords words, int kind) {
        this.element = element;
        this.parent = parent;
        this.groups = words.groups(element);
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.landmarks = kind & Tags.LANDMARK | (parent == null ? 0 : parent.landmarks);
        this.hidden = parent != null && parent.hidden || isHidden(element);
        var above = parent == null ? NOWHERE : parent.named;
        this.named = groups == 0 ? above : above.clone();
        for (int bits = groups; bits != 0; bits &= bits - 1) named[Integer.numberOfTrailingZeros(bits)] = depth;
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) return false;
        var attributes = element.attributes();
        if (attributes.hasKey("hidden") || attributes.get("aria-hidden").equals("true")) return true;
        var style = attributes.get("style");
        return !style.isEmpty()
                && (style.contains("display:none")
                        || style.contains("display: none")
                        || style.contains("visibility:hidden"));
    }

    /** By {@link ClassWords#GROUPS}: levels up to the nearest element whose names say so, 0 for the element itself. */
    int near(int group) {
        return Math.min(FAR, depth - named[group]);
    }

    /** Tag and class: what a template stamps out again and again has the same. */
    String signature() {
        var known = signature;
        if (known == null) {
            known = sign(element.normalName(), element.className());
            signature = known;
        }
        return known;
    }

    /** Children of one element mostly have one signature: the same string, whose hash is known. */
    private String sign(String tag, String css) {
        if (css.isEmpty()) return tag;
        int length = tag.length() + 1 + css.length();
        if (parent != null) {
            var last = parent.signed;
            if (last.length() == length
                    && last.charAt(tag.length()) == '.'
                    && last.startsWith(tag)
                    && last.endsWith(css)) return last;
        }
        var made = tag + '.' + css;
        if (parent != null) parent.signed = made;
        return made;
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

    /** Whether this is, or stands in, another element. */
    boolean isIn(Scope outer) {
        for (Scope at = this; at != null; at = at.parent) if (at == outer) return true;
        return false;
    }

    /** The ancestor this many levels up, the outermost when there are not so many. */
    Scope up(int levels) {
        Scope s = this;
        while (levels-- > 0 && s.parent != null) s = s.parent;
        return s;
    }
}
