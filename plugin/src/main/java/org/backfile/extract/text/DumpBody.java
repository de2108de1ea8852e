package org.backfile.extract.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Body;
import org.backfile.article.Figure;
import org.backfile.article.ReadingLink;
import org.backfile.extract.body.BodyWriter;
import org.backfile.extract.body.BodyWriter.FigureAt;
import org.jsoup.nodes.Element;

/** Builds the tree of a dump's body (paragraphs, headings, and lists as deep as their items) and has it written. */
final class DumpBody {

    private static final double LONGEST_HEADING = 16;

    private final Dump dump;
    private final Roles roles;
    private final Element root = new Element("article");
    private final List<FigureAt> figures = new ArrayList<>();
    private final ArrayDeque<Element> lists = new ArrayDeque<>();

    private DumpBody(Dump dump, Roles roles) {
        this.dump = dump;
        this.roles = roles;
    }

    static Body write(Dump dump, Roles roles, List<Captions.At> captions, List<ReadingLink> links, double confidence) {
        var body = new DumpBody(dump, roles);
        var waiting = new ArrayDeque<>(captions);
        int last = -1;
        for (int i = roles.firstBody(); i < dump.size(); i = roles.nextBody(i + 1)) {
            while (!waiting.isEmpty() && waiting.getFirst().line() < i)
                body.figure(waiting.pop().figure());
            body.add(i, i == last + 1);
            last = i;
        }
        while (!waiting.isEmpty()) body.figure(waiting.pop().figure());
        return BodyWriter.write(body.root, body.figures, links, confidence);
    }

    /** A dump has no pictures: an empty element holds the place of each. */
    private void figure(Figure figure) {
        lists.clear();
        figures.add(new FigureAt(root.appendElement("img"), figure));
    }

    private void add(int line, boolean joined) {
        var it = dump.line(line);
        if (it.isItem()) {
            item(it, joined && !it.gap());
            return;
        }
        lists.clear();
        root.appendElement(isHeading(line) ? "h2" : "p").appendText(it.text());
    }

    /** A short line by itself, without the end of a sentence, above more body. */
    private boolean isHeading(int line) {
        var shape = dump.shape(line);
        int next = roles.nextBody(line + 1);
        return roles.standsAlone(line)
                && shape.units() <= LONGEST_HEADING
                && !shape.ellipsis()
                && (!shape.endsSentence() || shape.last() == '?')
                && !Glyphs.isColon(shape.last())
                && !Glyphs.isComma(shape.last())
                && shape.quotes() < 2
                && next < dump.size()
                && (dump.shape(next).units() > shape.units() || dump.line(next).isItem());
    }

    private void item(Line item, boolean follows) {
        if (!follows) lists.clear();
        while (lists.size() > item.depth()) lists.pop();
        var name = item.mark() == Mark.NUMBER ? "ol" : "ul";
        var list = lists.peek();
        if (list == null
                || lists.size() < item.depth() && list.childrenSize() > 0
                || !list.nameIs(name) && lists.size() == 1) {
            if (list != null && !list.nameIs(name) && lists.size() >= item.depth()) lists.clear();
            var inner = lists.peek();
            var home = inner == null ? root : inner.child(inner.childrenSize() - 1);
            list = home.appendElement(name);
            if (item.mark() == Mark.NUMBER && !item.label().equals("1")) list.attr("start", item.label());
            lists.push(list);
        }
        list.appendElement("li").appendText(item.text());
    }
}
