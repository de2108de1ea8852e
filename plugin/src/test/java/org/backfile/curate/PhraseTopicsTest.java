package org.backfile.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.backfile.article.Article;
import org.backfile.article.Sample;
import org.backfile.source.TopicRow;
import org.backfile.source.TopicTable;
import org.junit.jupiter.api.Test;

class PhraseTopicsTest {

    @Test
    void namesWhatSeveralArticlesHaveInCommon() {
        var archive = Shelf.of(articles()).curated();
        assertThat(entry(archive, "ferry0.md").assigned()).containsExactly("Wendel Ferry");
        assertThat(entry(archive, "ferry0.md").metadata().topics()).containsExactly("Wendel Ferry");
        assertThat(entry(archive, "kiln2.md").assigned()).containsExactly("lime kilns");
        assertThat(archive.topics()).extracting(Topic::name).containsExactly("lime kilns", "Wendel Ferry");
        assertThat(archive.topics()).allSatisfy(t -> assertThat(t.entries()).hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void twoArticlesMakeNoGroup() {
        var archive = Shelf.of(articles()).curated();
        assertThat(entry(archive, "bell0.md").assigned()).isEmpty();
    }

    @Test
    void leavesPagesAloneThatNameTopics() {
        var articles = articles();
        articles.add(page("own", 77, "The Wendel Ferry was late. Passengers of the Wendel Ferry waited.")
                .topics("Delays")
                .article());
        var archive = Shelf.of(articles).curated();
        assertThat(entry(archive, "own.md").metadata().topics()).containsExactly("Delays");
        assertThat(entry(archive, "ferry1.md").assigned()).containsExactly("Wendel Ferry");
    }

    @Test
    void theEditorMayRenameAndHideThem() {
        var table = new TopicTable(
                List.of(
                        new TopicRow(2, "wendel ferry", "The ferry", List.of(), false, null, null),
                        new TopicRow(3, "Lime kilns", null, List.of(), true, null, null)),
                List.of(),
                "");
        var archive = Curator.curate(Shelf.of(articles()), List.of(), TopicRules.of(table), 2);
        assertThat(archive.topics()).extracting(Topic::name).containsExactly("The ferry");
    }

    @Test
    void dependsOnNeitherThreadsNorOrder() {
        var articles = articles();
        var one = Curator.curate(Shelf.of(articles), List.of(), 1).entries();
        Collections.shuffle(articles, new Random(3));
        assertThat(Curator.curate(Shelf.of(articles), List.of(), 4).entries()).isEqualTo(one);
    }

    private static List<Article> articles() {
        var all = new ArrayList<Article>();
        for (int i = 0; i < 4; i++) {
            all.add(page("ferry" + i, i, "Crowds met the Wendel Ferry at dusk. Nobody on the Wendel Ferry had slept.")
                    .article());
            all.add(page(
                            "kiln" + i,
                            20 + i,
                            "Old men lit their lime kilns again. Smoke from such lime kilns drifts east.")
                    .article());
        }
        for (int i = 0; i < 2; i++)
            all.add(page("bell" + i, 40 + i, "They rang the Orla Bell twice. Then the Orla Bell cracked.")
                    .article());
        for (int i = 0; i < 40; i++) all.add(page("other" + i, 60 + i, "").article());
        return all;
    }

    private static Sample page(String name, int seed, String text) {
        return Sample.of(name + ".md")
                .title("Headline " + Prose.of(900 + seed, 3))
                .text(Prose.of(seed, 50) + "\n\n" + text);
    }

    private static Entry entry(Archive archive, String source) {
        return archive.entries().stream()
                .filter(e -> e.origin().source().equals(source))
                .findFirst()
                .orElseThrow();
    }
}
