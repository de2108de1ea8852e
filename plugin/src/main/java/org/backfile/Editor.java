package org.backfile;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.article.Problem;
import org.backfile.curate.TopicRules;
import org.backfile.source.TopicTable;

/** What an editor wrote beside the pages, about all of them. */
record Editor(TopicTable table, TopicRules rules) {

    static Editor of(Path content) {
        var table = TopicTable.read(content);
        return new Editor(table, TopicRules.of(table));
    }

    List<Problem> problems() {
        return Stream.concat(table.problems().stream(), rules.problems().stream())
                .toList();
    }
}
