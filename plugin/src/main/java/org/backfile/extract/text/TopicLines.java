package org.backfile.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the topics at the foot of a dump: a label ("Related Topics", "Tags:"), then a list on the line or below it. */
final class TopicLines {

    private static final Pattern PARTS =
            Pattern.compile("\\s*[,;|\u00b7\u2022\u3001\uff0c\u060c\uff5c]\\s*|\\s+/\\s+|\\s*#");
    private static final int REACH = 25;
    private static final double LONGEST = 6;
    private static final int MOST = 30;

    private final Dump dump;
    private final Roles roles;

    private TopicLines(Dump dump, Roles roles) {
        this.dump = dump;
        this.roles = roles;
    }

    /** Marks the lines of the topics and gives these, in order. */
    static List<String> find(Dump dump, Roles roles) {
        var finder = new TopicLines(dump, roles);
        int last = roles.lastBody();
        int from = Math.max(roles.firstBody(), last - 3);
        for (int i = from; i < Math.min(dump.size(), last + REACH); i++) {
            var topics = finder.at(i);
            if (!topics.isEmpty()) return topics;
        }
        return List.of();
    }

    private List<String> at(int line) {
        var text = dump.line(line).text();
        var hit = dump.labels.get(line);
        boolean label = hit.is(Labels.Kind.TOPICS);
        if (label && !hit.whole()) {
            var rest = text.substring(hit.length()).strip();
            if (rest.isEmpty() || !Glyphs.isColon(rest.charAt(0)) && rest.charAt(0) != '#') return List.of();
            var topics = parts(rest.substring(Glyphs.isColon(rest.charAt(0)) ? 1 : 0));
            return isList(topics, 1) ? mark(line, line + 1, topics) : List.of();
        }
        boolean introduces =
                label || dump.shape(line).units() <= 3 && !dump.line(line).isItem() && !roles.is(line, Role.BODY);
        if (!introduces || line + 1 >= dump.size()) return List.of();
        boolean block = line + 2 < dump.size()
                && !dump.line(line + 1).gap()
                && !dump.line(line + 2).gap();
        if (label && (dump.line(line + 1).isItem() || block)) return items(line);
        var topics = parts(dump.line(line + 1).text());
        // without a label that we know only " / " is a sure sign
        boolean sure = label
                ? isList(topics, 1)
                : isList(topics, 3) && dump.line(line + 1).text().contains(" / ");
        if (sure) return mark(line, line + 2, topics);
        return List.of();
    }

    private List<String> items(int label) {
        var topics = new ArrayList<String>();
        int i = label + 1;
        boolean marked = dump.line(i).isItem();
        while (i < dump.size()
                && dump.line(i).isItem() == marked
                && topics.size() < MOST
                && (i == label + 1 || !dump.line(i).gap())) {
            topics.add(dump.line(i).text());
            i++;
        }
        return isList(topics, 1) ? mark(label, i, topics) : List.of();
    }

    private List<String> mark(int from, int to, List<String> topics) {
        for (int i = from; i < to; i++) roles.set(i, Role.TOPICS);
        return new ArrayList<>(new LinkedHashSet<>(topics));
    }

    private static List<String> parts(String text) {
        return Arrays.stream(PARTS.split(text, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean isList(List<String> topics, int least) {
        return topics.size() >= least
                && topics.size() <= MOST
                && topics.stream()
                        .map(ShapeCounter::count)
                        .allMatch(shape -> shape.units() <= LONGEST && shape.letters() > 0 && shape.stops() == 0);
    }
}
