package org.backfile.curate;

import java.util.stream.LongStream;
import org.backfile.article.Article;
import org.backfile.article.ReadingLink;
import org.jspecify.annotations.Nullable;

/** The addresses that an article links to, in its text and under it, as numbers: 8 bytes each. */
final class OutgoingLinks {

    private static final String HREF = " href=\"http";
    private static final int MOST = 100;

    private OutgoingLinks() {}

    /** Ascending, each once. */
    static long[] of(Article article) {
        var body = article.body();
        var found = LongStream.builder();
        int count = 0;
        var html = body.html();
        for (int at = html.indexOf(HREF); at >= 0 && count < MOST; at = html.indexOf(HREF, at + 1)) {
            int start = at + HREF.length() - "http".length();
            int end = html.indexOf('"', start);
            if (end < 0) break;
            count += add(html.substring(start, end).replace("&amp;", "&"), found);
        }
        for (ReadingLink link : body.readingLinks()) if (count < MOST) count += add(link.href(), found);
        return found.build().sorted().distinct().toArray();
    }

    private static int add(@Nullable String url, LongStream.Builder found) {
        var address = PageAddress.normalise(url);
        if (address == null) return 0;
        found.add(number(address));
        return 1;
    }

    /** Stands for a normalised address (FNV-1a, then mixed). */
    static long number(String address) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < address.length(); i++) hash = (hash ^ address.charAt(i)) * 0x100000001b3L;
        hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        return hash ^ (hash >>> 32);
    }
}
