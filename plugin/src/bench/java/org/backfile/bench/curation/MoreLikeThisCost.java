package org.backfile.bench.curation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.backfile.bench.extraction.Scratch;
import org.backfile.store.SealedStore;

/** Relates the articles of a store by MoreLikeThis and prints the CPU seconds of indexing and of asking for each article, and both. */
final class MoreLikeThisCost {

    private MoreLikeThisCost() {}

    public static void main(String... args) throws IOException {
        var articles = SealedStore.open(Path.of(args[0]));
        double start = ProcessCost.cpuSeconds();
        try (var scratch = Scratch.open();
                var index = MoreLikeThisIndex.of(articles, scratch.folder())) {
            double indexed = ProcessCost.cpuSeconds();
            for (int i = 0; i < index.size(); i++) index.like(i);
            double asked = ProcessCost.cpuSeconds();
            System.out.printf(Locale.ROOT, "index %.3f%nlike %.3f%n", indexed - start, asked - indexed);
            System.out.printf(Locale.ROOT, "whole %.3f%nheap %.1f%n", asked - start, ProcessCost.heapPeak());
        }
    }
}
