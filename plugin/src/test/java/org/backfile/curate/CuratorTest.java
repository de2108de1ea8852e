package org.backfile.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backfile.article.Article;
import org.backfile.article.Rejected;
import org.backfile.article.Sample;
import org.junit.jupiter.api.Test;

class CuratorTest {

    @Test
    void putsTheNewestFirstAndTheUndatedLast() {
        var archive = Shelf.of(
                        Sample.of("a.md").title("Undated"),
                        Sample.of("b.md").title("Old").published("2001-01-01"),
                        Sample.of("c.md").title("Noon").published("2024-05-01T12:00Z"),
                        Sample.of("d.md").title("Earlier, in the east").published("2024-05-01T13:00+05:00"),
                        Sample.of("e.md").title("Undated, too"))
                .curated();
        assertThat(archive.entries())
                .extracting(e -> e.origin().source())
                .containsExactly("c.md", "d.md", "b.md", "a.md", "e.md");
        assertThat(archive.articles()
                        .get(archive.entries().get(2).number())
                        .metadata()
                        .title())
                .isEqualTo("Old");
    }

    @Test
    void listsTopicsByNameWithTheirArticlesInOrder() {
        var archive = Shelf.of(
                        Sample.of("a.md").title("A").published("2001-01-01").topics("Tides", "harbour"),
                        Sample.of("b.md").title("B").published("2002-01-01").topics("Harbour", "harbour", "HARBOUR"),
                        Sample.of("c.md").title("C").topics("harbour"))
                .curated();
        assertThat(archive.topics())
                .extracting(Topic::name, Topic::entries)
                .containsExactly(tuple("harbour", List.of(0, 1, 2)), tuple("Tides", List.of(1)));
        assertThat(archive.entries().get(0).metadata().topics()).containsExactly("harbour");
    }

    @Test
    void keepsRejectedPagesBySource() {
        var one = new Rejected("z.html", null, 0, "It is empty.");
        var other = new Rejected("b.html", null, 0, "It is empty.");
        assertThat(Curator.curate(Shelf.of(), List.of(one, other), 1).rejected())
                .containsExactly(other, one);
    }

    @Test
    void measuresTheText() {
        var archive = Shelf.of(
                        Sample.of("a.md").text("Four words, don't split."),
                        Sample.of("b.md").title("B").text("東京都に行く"))
                .curated();
        assertThat(archive.entries()).extracting(Entry::words).containsExactly(4, 2);
    }

    @Test
    void isTheSameForAnyNumberOfThreads() {
        var articles = new ArrayList<Article>();
        var random = new Random(7);
        for (int i = 0; i < 120; i++) {
            var text = new StringBuilder();
            for (int w = 0; w < 80; w++)
                text.append("w")
                        .append((int) Math.abs(random.nextGaussian() * 60))
                        .append(' ');
            articles.add(Sample.of("%03d.md".formatted(i))
                    .title("Title " + random.nextInt(40))
                    .text(text.toString())
                    .published("2024-01-%02d".formatted(1 + random.nextInt(28)))
                    .topics("T" + random.nextInt(9), "t" + random.nextInt(9))
                    .article());
        }
        var one = Curator.curate(Shelf.of(articles), List.of(), 1);
        for (int threads = 2; threads <= 4; threads++) {
            assertThat(Curator.curate(Shelf.of(articles), List.of(), threads)).isEqualTo(one);
        }
        assertThat(one.entries()).anySatisfy(e -> assertThat(e.related()).isNotEmpty());
    }
}
