package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunksTest {

    /** Newest first: the oldest is 0, as it was the first to come. */
    private static List<Integer> articles(int count) {
        var list = new ArrayList<Integer>();
        for (int i = count - 1; i >= 0; i--) list.add(i);
        return list;
    }

    @Test
    void a_listing_of_less_than_two_pages_is_one() {
        var chunks = Chunks.of(articles(79), 40);
        assertThat(chunks.front()).hasSize(79);
        assertThat(chunks.older()).isEmpty();
    }

    @Test
    void every_article_is_on_one_page() {
        for (int n = 0; n < 300; n++) {
            var chunks = Chunks.of(articles(n), 40);
            var all = new ArrayList<>(chunks.front());
            for (int i = chunks.older().size() - 1; i >= 0; i--)
                all.addAll(chunks.older().get(i));
            assertThat(all).isEqualTo(articles(n));
            assertThat(chunks.front().size()).isLessThan(80);
        }
    }

    @Test
    void old_pages_stay_when_articles_are_added() {
        var before = Chunks.of(articles(130), 40).older();
        var after = Chunks.of(articles(333), 40).older();
        assertThat(before).hasSize(2);
        assertThat(after.subList(0, 2)).isEqualTo(before);
    }
}
