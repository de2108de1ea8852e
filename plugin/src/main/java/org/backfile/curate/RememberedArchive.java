package org.backfile.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.backfile.article.Rejected;
import org.backfile.store.Articles;
import org.backfile.store.Key;
import org.backfile.store.Memory;
import org.backfile.store.RecordReader;
import org.backfile.store.RecordWriter;
import org.jspecify.annotations.Nullable;

/**
 * An archive out of the last build's memory, where the articles and the editor's rules are what they were: templates and settings change nothing of
 * it. It is kept in parts, so that none is big.
 */
public final class RememberedArchive {

    private static final int PART = 1_000;

    private final Memory memory;
    private final Key key;
    private final Supplier<Archive> work;
    private @Nullable Archive made;

    private RememberedArchive(Memory memory, Key key, Supplier<Archive> work) {
        this.memory = memory;
        this.key = key;
        this.work = work;
    }

    /**
     * The archive that the work would come to.
     *
     * @param key of all articles and of the rules
     * @param articles those that the key stands for
     * @param rejected in any order; they are no part of the key
     */
    public static Archive recall(
            Memory memory, Key key, Articles articles, List<Rejected> rejected, Supplier<Archive> work) {
        return new RememberedArchive(memory, key, work).recall(articles, rejected);
    }

    private Archive recall(Articles articles, List<Rejected> rejected) {
        long size = part("size", out -> out.number(made().entries().size())).number();
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < size; i += PART) {
            int from = i;
            entries.addAll(part("entries " + i, out -> out.list(part(made().entries(), from), Remembered::entry))
                    .list(Remembered::entry));
        }
        var topics = part("topics", out -> out.list(made().topics(), Remembered::topic))
                .list(Remembered::topic);
        var folded = part("folded", out -> out.list(made().folded(), Remembered::folded))
                .list(Remembered::folded);
        return made != null ? made : new Archive(entries, topics, folded, Curator.bySource(rejected), articles);
    }

    private interface Writing {
        void to(RecordWriter out);
    }

    private RecordReader part(String name, Writing writing) {
        return new RecordReader(memory.recall(Key.of(key, name), () -> {
            var out = new RecordWriter();
            writing.to(out);
            return out.toBytes();
        }));
    }

    private Archive made() {
        var archive = made == null ? work.get() : made;
        made = archive;
        return archive;
    }

    private static List<Entry> part(List<Entry> entries, int from) {
        return entries.subList(from, Math.min(entries.size(), from + PART));
    }
}
