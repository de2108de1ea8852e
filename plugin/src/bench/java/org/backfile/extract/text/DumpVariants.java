package org.backfile.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes more training dumps of those there are. Most labelled articles are long and come from one renderer; what people save is
 * often a short notice, without list marks, or without the blank lines.
 */
final class DumpVariants {

    private static final int LONG = 300;
    private static final double SHARE = 0.4;

    private final Random random = new Random(5);

    List<DumpSample> of(List<DumpSample> samples) {
        var variants = new ArrayList<DumpSample>();
        for (var sample : samples) {
            double chance = random.nextDouble();
            int target = 60 + random.nextInt(340);
            double top = 0.4 + 0.6 * random.nextDouble();
            int style = random.nextInt(4);
            if (chance < SHARE && sample.truthWords() >= LONG) variants.add(shorter(sample, target, top, style));
        }
        return variants;
    }

    /** The page with the middle of its body left out. */
    private static DumpSample shorter(DumpSample sample, int target, double top, int style) {
        double total = 0;
        for (int i = 0; i < sample.labels.length; i++) if (sample.labels[i] > 0.5) total += sample.words[i];
        var text = new StringBuilder();
        var labels = new ArrayList<Float>();
        var title = "";
        double seen = 0;
        for (var line : sample.dump.lines) {
            int i = line.index();
            if (sample.headline[i]) title = line.text();
            boolean body = sample.labels[i] > 0.5;
            boolean kept = !body || seen < target * top || seen >= total - target * (1 - top);
            if (body) seen += sample.words[i];
            if (!kept) continue;
            if (line.gap() && style != 0) text.append('\n');
            if (line.isItem() && style != 1)
                text.append("  ".repeat(line.depth()))
                        .append(line.mark() == Mark.NUMBER ? line.label() + ". " : "\u2022 ");
            text.append(line.text()).append('\n');
            labels.add(sample.labels[i]);
        }
        var array = new float[labels.size()];
        for (int i = 0; i < array.length; i++) array[i] = labels.get(i);
        return DumpSample.variant(sample, text.toString(), array, title);
    }
}
