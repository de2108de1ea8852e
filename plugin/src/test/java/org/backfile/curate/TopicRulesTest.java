package org.backfile.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.backfile.article.Article;
import org.backfile.article.Problem;
import org.backfile.article.Sample;
import org.backfile.source.TopicRow;
import org.backfile.source.TopicTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopicRulesTest {

    private final List<TopicRow> rows = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();

    @Test
    void renamesATopicInAllItsSpellings() {
        row("election", "Polls");
        pages("Elections", "ELECTION", "elections");
        assertThat(names()).containsExactly("Polls");
    }

    @Test
    void mergesUnderOneName() {
        row("N. Korea", "North Korea", "DPRK", "Democratic People's Republic of Korea");
        pages("DPRK", "N Korea", "North Korea", "north korea", "South Korea");
        assertThat(names()).containsExactly("North Korea", "South Korea");
        assertThat(topic("North Korea").entries()).hasSize(4);
    }

    @Test
    void theEditorsSpellingWinsOverTheOneUsedMost() {
        row("e-mail", null);
        pages("Email", "Email", "E-Mail");
        assertThat(names()).containsExactly("e-mail");
    }

    @Test
    void keepsApartWhatRowsKeepApart() {
        row("election", null);
        row("Elections", null);
        pages("election", "Elections", "ELECTIONS");
        assertThat(names()).containsExactly("election", "Elections");
    }

    @Test
    void hides() {
        row(new TopicRow(2, "Uncategorized", null, List.of("Misc"), true, null, null));
        pages("uncategorized", "Misc", "Tides");
        assertThat(names()).containsExactly("Tides");
        assertThat(archive().entries())
                .allSatisfy(e -> assertThat(e.metadata().topics()).doesNotContain("uncategorized", "Misc"));
    }

    @Test
    void describesAndNests() {
        row(new TopicRow(2, "Ferries", null, List.of(), false, "Boats that go to and fro.", "transport"));
        row(new TopicRow(3, "Transport", null, List.of(), false, null, null));
        pages("Ferries", "Buses", "Transport");
        var ferries = topic("Ferries");
        assertThat(ferries.description()).isEqualTo("Boats that go to and fro.");
        assertThat(topic("Transport").entries()).hasSize(2).containsAll(ferries.entries());
        assertThat(archive().entries().get(ferries.entries().get(0)).metadata().topics())
                .containsExactly("Ferries");
    }

    @Test
    void aParentMayBeNoPagesTopicAndHaveOneItself() {
        row(new TopicRow(2, "Ferries", null, List.of(), false, null, "Sea"));
        row(new TopicRow(3, "Sea", null, List.of(), false, null, "Earth"));
        pages("Ferries");
        assertThat(names()).containsExactly("Earth", "Ferries", "Sea");
        assertThat(topic("Sea").parent()).isEqualTo("Earth");
    }

    @Test
    void saysWhatContradictsARowAbove() {
        row(new TopicRow(2, "Boats", "Ferries", List.of("Ships"), false, null, "Sea"));
        row(new TopicRow(3, "Liners", null, List.of("Ships"), false, null, null));
        row(new TopicRow(4, "Sea", null, List.of(), false, null, "Ferries"));
        row(new TopicRow(5, "Ferries", null, List.of(), false, null, "Land"));
        pages("Ships");
        assertThat(names()).containsExactly("Ferries", "Sea");
        assertThat(rules().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "topics.csv: line 3: “Ships” is already “Ferries” by line 2",
                        "topics.csv: line 4: “Sea” would be a part of itself; its parent was passed over",
                        "topics.csv: line 5: “Ferries” already has the parent “Sea”");
    }

    @Test
    void neverAssignsWhatIsHiddenAndFindsAliasesInTheText() {
        assertThat(Vocabulary.of(List.of(List.of("DPRK")), rulesOf("N. Korea", "North Korea", "DPRK"))
                        .spellings("North Korea"))
                .containsExactlyInAnyOrder("DPRK", "N. Korea", "North Korea");
    }

    @Test
    void aDraftHoldsTheRowsAndAllOtherTopics() throws IOException {
        row(new TopicRow(2, "Boats, small", "Boats", List.of("Dinghies"), false, "Said \"boats\".", null));
        row(new TopicRow(3, "Misc", null, List.of(), true, null, null));
        pages("Tides", "tide", "Tides", "Harbours", "Misc", "Dinghies");
        var out = new StringWriter();
        TopicsDraft.write(archive(), table(), rules(), out);
        assertThat(out.toString()).isEqualTo("""
                topic,name,aliases,hidden,description,parent,articles\r
                "Boats, small",Boats,Dinghies,,"Said ""boats"".",,1\r
                Misc,,,yes,,,\r
                Tides,,tide,,,,3\r
                Harbours,,,,,,1\r
                """);
    }

    private void row(String topic, @Nullable String name, String... aliases) {
        row(new TopicRow(rows.size() + 2, topic, name, List.of(aliases), false, null, null));
    }

    private void row(TopicRow row) {
        rows.add(row);
    }

    private void pages(String... topics) {
        for (var topic : topics) {
            int i = articles.size();
            articles.add(Sample.of(i + ".md")
                    .title("Title " + "abcdefgh".charAt(i))
                    .topics(topic)
                    .article());
        }
    }

    private TopicTable table() {
        return new TopicTable(rows, List.of(), "");
    }

    private TopicRules rules() {
        return TopicRules.of(table());
    }

    private static TopicRules rulesOf(String topic, String name, String alias) {
        var row = new TopicRow(2, topic, name, List.of(alias), false, null, null);
        return TopicRules.of(new TopicTable(List.of(row), List.of(), ""));
    }

    private Archive archive() {
        return Curator.curate(Shelf.of(articles), List.of(), rules(), 2);
    }

    private List<String> names() {
        return archive().topics().stream().map(Topic::name).toList();
    }

    private Topic topic(String name) {
        return Objects.requireNonNull(archive().topics().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElse(null));
    }
}
