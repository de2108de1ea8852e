package org.backfile.bench.curation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.backfile.CorpusStore;
import org.backfile.curate.Archive;
import org.backfile.curate.Curator;
import org.backfile.curate.Entry;
import org.backfile.store.Articles;
import org.backfile.store.SealedStore;

/** A folder of pages as an archive. */
record Curated(Articles articles, Archive archive) {

    /** @param store where the extracted pages are kept for the next time */
    static Curated of(Path content, Path store) throws IOException {
        if (!Files.exists(store)) CorpusStore.make(content, store);
        var articles = SealedStore.open(store);
        return new Curated(
                articles,
                Curator.curate(articles, List.of(), Runtime.getRuntime().availableProcessors()));
    }

    /** Ids of the related articles, best first, by id. */
    Map<String, List<String>> related() {
        return archive.entries().stream().collect(Collectors.toMap(Curated::id, entry -> entry.related().stream()
                .map(link -> id(archive.entries().get(link.entry())))
                .toList()));
    }

    Map<String, List<String>> topics() {
        return archive.entries().stream()
                .collect(Collectors.toMap(Curated::id, entry -> entry.metadata().topics()));
    }

    /** All pairs that were folded into one article, under the names that the function gives for sources. */
    Set<CopyPair> copies(UnaryOperator<String> name) {
        var groups = new HashMap<Integer, List<String>>();
        for (var copy : archive.folded()) {
            groups.computeIfAbsent(
                            copy.into(),
                            into -> new ArrayList<>(List.of(name.apply(
                                    archive.entries().get(into).origin().source()))))
                    .add(name.apply(copy.origin().source()));
        }
        var pairs = new HashSet<CopyPair>();
        for (var group : groups.values()) {
            for (var one : group) for (var other : group) if (!one.equals(other)) pairs.add(CopyPair.of(one, other));
        }
        return pairs;
    }

    private static String id(Entry entry) {
        return Truth.id(entry.origin().source());
    }
}
