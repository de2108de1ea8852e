package org.backfile.bench.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.source.ContentFolder;
import org.backfile.source.Format;
import org.backfile.source.RawPage;
import org.backfile.source.Reading;

/**
 * Saved pages with their truths, in memory.
 *
 * @param golds of the pages that are there
 * @param pages by id, decoded
 */
record PageSet(List<Gold> golds, Map<String, RawPage> pages) {

    static PageSet read(Path folder, Path truths) throws IOException {
        var content = ContentFolder.open(folder);
        var golds = new LinkedHashMap<String, Gold>();
        for (var gold : Gold.read(truths)) golds.put(gold.id(), gold);
        var pages = new LinkedHashMap<String, RawPage>();
        for (var file : content.files()) {
            var id = ArticlesFile.id(file.source());
            if (file.format() == Format.HTML
                    && golds.containsKey(id)
                    && content.read(file) instanceof Reading.Page page) pages.put(id, page.page());
        }
        var there = new ArrayList<>(golds.values());
        there.removeIf(gold -> !pages.containsKey(gold.id()));
        return new PageSet(there, pages);
    }
}
