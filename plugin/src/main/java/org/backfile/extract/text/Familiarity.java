package org.backfile.extract.text;

import org.backfile.extract.model.Row;

/** How far a line speaks of what the page's densest prose speaks of, and in whose small words. */
final class Familiarity implements Describer {

    private final Dump dump;
    private final DenseRun run;
    private final int[] inRun;
    private final int[] onPage;
    private final int[] seen;
    private final int[] proseAbove;

    Familiarity(Dump dump, DenseRun run) {
        this.dump = dump;
        this.run = run;
        inRun = new int[dump.vocabulary];
        onPage = new int[dump.vocabulary];
        seen = new int[dump.vocabulary];
        proseAbove = new int[dump.size() + 1];
        for (int i = 0; i < dump.size(); i++) {
            for (int word : dump.words[i]) {
                onPage[word]++;
                if (run.holds(i) && dump.shape(i).isProse()) inRun[word]++;
            }
            proseAbove[i + 1] = proseAbove[i] + (dump.shape(i).isProse() ? 1 : 0);
        }
    }

    @Override
    public void describe(int line, Row row) {
        var words = dump.words[line];
        boolean counted = run.holds(line) && dump.shape(line).isProse();
        for (int word : words) seen[word]++;
        double known = 0;
        double rare = 0;
        double rareKnown = 0;
        double once = 0;
        double frequency = 0;
        for (int word : words) {
            int others = inRun[word] - (counted ? seen[word] : 0);
            boolean common = inRun[word] > 12;
            if (others > 0) known++;
            if (!common) rare++;
            if (!common && others > 0) rareKnown++;
            if (onPage[word] == seen[word]) once++;
            frequency += Math.log1p(onPage[word] - seen[word]);
        }
        for (int word : words) seen[word] = 0;
        double n = Math.max(1, words.length);
        row.add("known", known / n)
                .add("rare-known", rare == 0 ? -1 : rareKnown / rare)
                .add("rare-known-count", rareKnown)
                .add("common", (words.length - rare) / n)
                .add("once", once / n)
                .add("frequency", frequency / n)
                .add("copies", dump.copies[line])
                .add("copy", line - dump.firstCopy[line])
                .add("copy-prose", proseAbove[line] - proseAbove[dump.firstCopy[line]])
                .add("copied-around", copied(line));
    }

    private double copied(int line) {
        int from = Math.max(0, line - 4);
        int to = Math.min(dump.size(), line + 5);
        int count = 0;
        for (int i = from; i < to; i++) if (dump.copies[i] > 1) count++;
        return count / (double) (to - from);
    }
}
