package org.backfile.extract.body;

import java.util.Arrays;
import java.util.List;
import org.backfile.extract.model.Row;

/** What the block model is told of each block: its own shape, its place in the tree, its neighbours, the page around it. */
final class Features {

    private static final int[] OFFSETS = {-1, 1, 2};
    private static final String[][] NEIGHBOURS =
            names(List.of("-1", "+1", "+2"), "words%s", "linkDensity%s", "levels%s", "same%s");
    private static final String[][] UP = names(
            List.of("1", "2", "3", "4"),
            "up%sWords",
            "up%sShare",
            "up%sLinkDensity",
            "up%sBlocks",
            "up%sParagraphs",
            "up%sMean",
            "up%sCommas");
    private static final String[][] LANDMARKS = names(List.of(Tags.LANDMARKS), "in_%s");
    /** The landmarks that say something which names and places don't. */
    private static final int TELLING = Tags.landmarks(
            "header",
            "footer",
            "form",
            "table",
            "ul",
            "ol",
            "figure",
            "article",
            "main",
            "blockquote",
            "button",
            "pre");

    private static final String[][] GROUPS = names(ClassWords.GROUPS, "near_%s");
    private final PageView page;
    private final List<Block> blocks;
    private final Forks forks;
    private final int[] toTop;
    private final int[] toMain;
    /** Empty when no heading says the title. */
    private final int[] toTitle;

    private final Words own = new Words();
    private final int[] wordsBefore;
    private final int lastLong;
    private final int firstLong;

    Features(PageView page) {
        this.page = page;
        this.blocks = page.blocks();
        this.forks = new Forks(blocks);
        this.toTop = forks.with(page.candidates().top());
        this.toMain = forks.with(page.candidates().main());
        int title = page.titleBlock();
        this.toTitle = title < 0 ? new int[0] : forks.with(blocks.get(title).scope());
        this.wordsBefore = new int[blocks.size() + 1];
        int from = -1;
        int to = -1;
        for (var block : blocks) {
            wordsBefore[block.index() + 1] = wordsBefore[block.index()] + block.words();
            if (block.words() >= 25 && block.linkDensity() < 0.3) {
                if (from < 0) from = block.index();
                to = block.index();
            }
        }
        this.firstLong = from;
        this.lastLong = to;
    }

    /** The names of features that come in rows, made once. */
    private static String[][] names(List<String> of, String... patterns) {
        var names = new String[of.size()][];
        for (int i = 0; i < names.length; i++) {
            var one = of.get(i);
            names[i] = Arrays.stream(patterns).map(p -> p.replace("%s", one)).toArray(String[]::new);
        }
        return names;
    }

    void describe(Block block, Row row) {
        shape(block, row);
        tags(block, row);
        names(block, row);
        container(block, row);
        position(block, row);
        candidates(block, row);
        repeats(block, row);
        neighbours(block, row);
    }

    private static void shape(Block block, Row row) {
        var s = block.shape();
        double words = Math.max(1, s.words());
        double chars = Math.max(1, s.chars());
        row.add("words", s.words())
                .add("chars", s.chars())
                .add("links", block.links())
                .add("linkDensity", block.linkDensity())
                .add("wordLength", s.wordLength())
                .add("capitals", s.capitals() / words)
                .add("digits", s.digits() / chars)
                .add("stops", s.stops())
                .add("end", s.end())
                .add("endsSentence", s.end() == 1)
                .add("strong", Math.min(1, block.strongChars() / chars));
    }

    private static void tags(Block block, Row row) {
        var tag = block.tag();
        var parent = block.scope().parent;
        var parentTag = parent == null ? "" : parent.element.normalName();
        row.add("isP", tag.equals("p"))
                .add("isDiv", tag.equals("div") || tag.equals("section") || tag.equals("article"))
                .add("isLi", tag.equals("li"))
                .add("headingLevel", Tags.isHeading(tag) ? tag.charAt(1) - '0' : 0)
                .add("isCaption", tag.equals("figcaption") || tag.equals("caption"))
                .add("parentIsLi", parentTag.equals("li"))
                .add("parentIsDiv", parentTag.equals("div"))
                .add("parentIsQuote", parentTag.equals("blockquote"))
                .add("inline", block.inner().depth - block.scope().depth)
                .add("depth", block.scope().depth)
                .add("hidden", block.scope().hidden);
        int landmarks = block.inner().landmarks & TELLING;
        for (int bits = TELLING; bits != 0; bits &= bits - 1) {
            int i = Integer.numberOfTrailingZeros(bits);
            row.add(LANDMARKS[i][0], (landmarks & 1 << i) != 0);
        }
    }

    private static void names(Block block, Row row) {
        var inner = block.inner();
        for (int g = 0; g < GROUPS.length; g++) {
            row.add(GROUPS[g][0], inner.near(g));
        }
    }

    private void container(Block block, Row row) {
        double all = Math.max(1, page.words());
        var scope = block.scope();
        for (var name : UP) {
            scope = scope.up(1);
            row.add(name[0], scope.words)
                    .add(name[1], scope.words / all)
                    .add(name[2], scope.linkDensity())
                    .add(name[3], scope.blocks)
                    .add(name[4], scope.paragraphs)
                    .add(name[5], scope.words / (double) Math.max(1, scope.blocks))
                    .add(name[6], scope.commas / (double) Math.max(1, scope.words));
        }
        var stamp = page.stamp(block);
        double words = Math.max(1, stamp.words);
        row.add("stampBlocks", stamp.blocks)
                .add("stampMean", words / Math.max(1, stamp.blocks))
                .add("stampLinkDensity", stamp.linkWords / words)
                .add("stampStops", stamp.stops / words)
                .add("stampLongest", stamp.longest);
    }

    private void position(Block block, Row row) {
        int at = block.index();
        double all = Math.max(1, page.words());
        double middle = wordsBefore[at] + block.words() / 2.0;
        var parent = block.scope().up(1);
        row.add("blocks", blocks.size())
                .add("pageWords", page.words())
                .add("index", at)
                .add("indexShare", at / (double) blocks.size())
                .add("wordShare", middle / all)
                .add("inParent", (at - parent.firstBlock) / (double) Math.max(1, parent.blocks))
                .add("fromParentEnd", parent.lastBlock - at)
                .add("afterTitle", page.titleBlock() < 0 ? -1000 : at - page.titleBlock())
                .add("wordsAfterTitle", page.titleBlock() < 0 ? -1 : wordsBefore[at] - wordsBefore[page.titleBlock()])
                .add("levelsToTitle", page.titleBlock() < 0 ? -1 : block.scope().depth - toTitle[at])
                .add("afterFirstLong", firstLong < 0 ? -1 : at - firstLong)
                .add("beforeLastLong", lastLong < 0 ? -1 : lastLong - at);
    }

    private void candidates(Block block, Row row) {
        var c = page.candidates();
        double own = 0;
        var scope = block.scope();
        for (int up = 0; up < 4; up++) {
            own = Math.max(own, scope.score);
            scope = scope.up(1);
        }
        int depth = block.scope().depth;
        int topFork = toTop[block.index()];
        int mainFork = toMain[block.index()];
        int from = c.from();
        int to = c.to();
        int at = block.index();
        row.add("levelsToTop", depth - topFork)
                .add("inTop", topFork == c.top().depth)
                .add("score", c.topScore() <= 0 ? 0 : own / c.topScore())
                .add("topShare", c.top().words / (double) Math.max(1, page.words()))
                .add("levelsToMain", depth - mainFork)
                .add("inMain", mainFork == c.main().depth)
                .add("mainOutside", c.main().depth - mainFork)
                .add("topOutside", c.top().depth - topFork)
                .add("mainFirst", at - c.main().firstBlock)
                .add("mainLast", c.main().lastBlock - at)
                .add("toDensest", at < from ? from - at : at > to ? to - at : 0)
                .add("inDensest", at >= from && at <= to);
    }

    private void repeats(Block block, Row row) {
        row.add("copies", page.copies(block));
        own.read(block.text());
        int ofTitle = own.common(page.title());
        int ofDescription = own.common(page.description());
        double all = Math.max(1, own.size());
        row.add("titleShare", ofTitle / all)
                .add("titleLikeness", page.title().likeness(own, ofTitle))
                .add("descriptionShare", ofDescription / all)
                .add("descriptionLikeness", page.description().likeness(own, ofDescription));
    }

    private void neighbours(Block block, Row row) {
        int at = block.index();
        var signature = block.scope().signature();
        for (int k = 0; k < OFFSETS.length; k++) {
            int i = at + OFFSETS[k];
            var name = NEIGHBOURS[k];
            if (i < 0 || i >= blocks.size()) {
                row.add(name[0], -1).add(name[1], -1).add(name[2], -1).add(name[3], -1);
                continue;
            }
            var other = blocks.get(i);
            row.add(name[0], other.words())
                    .add(name[1], other.linkDensity())
                    .add(name[2], forks.levels(at, i))
                    .add(name[3], other.scope().signature().equals(signature));
        }
        row.add("wordsAround", around(at, 5)).add("wordsAround10", around(at, 10));
        row.add("linksAround", linksAround(at, 5));
    }

    private double around(int at, int reach) {
        int from = Math.max(0, at - reach);
        int to = Math.min(blocks.size(), at + reach + 1);
        return (wordsBefore[to] - wordsBefore[from]) / (double) (to - from);
    }

    private double linksAround(int at, int reach) {
        int links = 0;
        int words = 1;
        for (int i = Math.max(0, at - reach); i < Math.min(blocks.size(), at + reach + 1); i++) {
            links += blocks.get(i).linkWords();
            words += blocks.get(i).words();
        }
        return (double) links / words;
    }
}
