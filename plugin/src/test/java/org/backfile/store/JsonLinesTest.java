package org.backfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.backfile.article.Article;
import org.backfile.article.Body;
import org.backfile.article.Figure;
import org.backfile.article.Metadata;
import org.backfile.article.Origin;
import org.backfile.article.Provenance;
import org.backfile.article.ReadingLink;
import org.backfile.article.Rejected;
import org.backfile.article.Timestamp;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static final Article FULL = new Article(
            new Origin("a/b.html", "00ff", 12),
            new Provenance("https://example.org/b", null, null),
            new Metadata(
                    "Head",
                    "Stand",
                    List.of("Ada"),
                    "Wire",
                    "Paper",
                    "Town",
                    Timestamp.parse("2024-02-29T10:00+05:30"),
                    Timestamp.parse("2024-03-01"),
                    "en",
                    List.of("T")),
            new Body(
                    "<p>x</p>",
                    "x\n\ny",
                    List.of(
                            new Figure("media/1.png", "1.png", "alt", "cap", "credit"),
                            new Figure("", "", null, "c", null)),
                    List.of(new ReadingLink("Other", "https://example.org/o"), new ReadingLink("Bare", null)),
                    1),
            List.of("ignored"));

    @Test
    void anArticleMayHaveAReasonOfItsOwnUnlessItIsACopy() throws IOException {
        var stub = new Article(
                FULL.origin(), FULL.provenance(), FULL.metadata(), FULL.body(), List.of(), null, "stub: the opening");
        assertThat(line(new JsonLines.Row(stub, null, null, null, List.of())))
                .startsWith("{\"source\":\"a/b.html\",\"status\":\"kept\",\"reason\":\"stub: the opening\",\"sha256\"");
        assertThat(line(new JsonLines.Row(stub, "c.html", "The same text.", null, List.of())))
                .startsWith("{\"source\":\"a/b.html\",\"status\":\"duplicate\",\"reason\":\"The same text.\"");
    }

    @Test
    void writesEveryKeyInOrder() throws IOException {
        var neighbour = new JsonLines.Neighbour("c.md", 0.5, List.of("same week"));
        assertThat(line(new JsonLines.Row(FULL, null, null, "articles/2024/02/head.html", List.of(neighbour))))
                .isEqualTo("""
                        {"source":"a/b.html","status":"kept","sha256":"00ff","url":"https://example.org/b","title":"Head",\
                        "standfirst":"Stand","authors":["Ada"],"agency":"Wire","publisher":"Paper","dateline":"Town",\
                        "published":"2024-02-29T10:00+05:30","modified":"2024-03-01","language":"en","topics":["T"],\
                        "text":"x\\n\\ny","html":"<p>x</p>",\
                        "figures":[{"src":"media/1.png","alt":"alt","caption":"cap","credit":"credit"},{"caption":"c"}],\
                        "readingLinks":[{"text":"Other","href":"https://example.org/o"},{"text":"Bare"}],\
                        "path":"articles/2024/02/head.html",\
                        "related":[{"source":"c.md","score":0.5,"reasons":["same week"]}]}
                        """);
    }

    @Test
    void saysWhatADuplicateIsOf() throws IOException {
        assertThat(line(new JsonLines.Row(FULL, "c.md", "The same text.", null, List.of())))
                .startsWith("{\"source\":\"a/b.html\",\"status\":\"duplicate\",\"reason\":\"The same text.\","
                        + "\"duplicateOf\":\"c.md\",\"sha256\":");
    }

    @Test
    void saysWhyAPageWasRejected() throws IOException {
        var out = new StringWriter();
        JsonLines.write(new Rejected("x\u2028.html", null, 0, "It is \"empty\"."), out);
        assertThat(out)
                .hasToString(
                        "{\"source\":\"x\\u2028.html\",\"status\":\"rejected\",\"reason\":\"It is \\\"empty\\\".\"}\n");
    }

    private static String line(JsonLines.Row row) throws IOException {
        var out = new StringWriter();
        JsonLines.write(row, out);
        return out.toString();
    }
}
