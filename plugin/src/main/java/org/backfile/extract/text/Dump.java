package org.backfile.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** A text dump: its lines, the words in them as numbers, and which lines stand there more than once. */
final class Dump {

    final List<Line> lines;
    final List<Labels.Hit> labels;
    /** For each line its words, as numbers below {@link #vocabulary}. */
    final int[][] words;

    final int vocabulary;
    /** How many lines have the same words as this one, itself counted. */
    final int[] copies;
    /** The first line with the same words. */
    final int[] firstCopy;

    private Dump(List<Line> lines) {
        this.lines = lines;
        this.labels = new ArrayList<>(lines.size());
        this.words = new int[lines.size()][];
        this.copies = new int[lines.size()];
        this.firstCopy = new int[lines.size()];
        var numbers = new WordNumbers();
        var first = new HashMap<List<Integer>, Integer>();
        for (var line : lines) {
            labels.add(Labels.at(line.text()));
            words[line.index()] = numbers.of(line.text());
            var key = Arrays.stream(words[line.index()]).boxed().toList();
            firstCopy[line.index()] = first.computeIfAbsent(key, absent -> line.index());
            copies[firstCopy[line.index()]]++;
        }
        for (int i = 0; i < lines.size(); i++) copies[i] = copies[firstCopy[i]];
        vocabulary = numbers.size();
    }

    static Dump of(String text) {
        return new Dump(LineSplitter.split(HardWrap.undo(text)));
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    Shape shape(int index) {
        return lines.get(index).shape();
    }
}
