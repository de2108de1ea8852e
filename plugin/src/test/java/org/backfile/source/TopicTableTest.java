package org.backfile.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.article.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicTableTest {

    @TempDir
    Path folder;

    @Test
    void thereNeedBeNone() {
        assertThat(TopicTable.read(folder)).isEqualTo(TopicTable.NONE);
    }

    @Test
    void readsWhatASpreadsheetWrites() throws IOException {
        var table = read("\uFEFF" + """
                Topic,Name,Aliases,Hidden,Description,Parent
                N. Korea,North Korea,"DPRK; Korea, North ;",,"The ""hermit"" state,
                so called",Asia
                ,,,,,
                Misc,,,Yes,,""".replace("\n", "\r\n"));
        assertThat(table.problems()).isEmpty();
        assertThat(table.rows())
                .containsExactly(
                        new TopicRow(
                                2,
                                "N. Korea",
                                "North Korea",
                                List.of("DPRK", "Korea, North"),
                                false,
                                "The \"hermit\" state, so called",
                                "Asia"),
                        new TopicRow(5, "Misc", null, List.of(), true, null, null));
    }

    @Test
    void columnsMayBeFewInAnyOrderAndUnderOtherNames() throws IOException {
        var table = read("rename,topic\nNorth Korea,DPRK\n");
        assertThat(table.problems()).isEmpty();
        assertThat(table.rows()).singleElement().satisfies(row -> assertThat(row.shown())
                .isEqualTo("North Korea"));
    }

    @Test
    void aRowMayEndEarly() throws IOException {
        assertThat(read("topic,name,aliases\nTides\n").rows())
                .containsExactly(new TopicRow(2, "Tides", null, List.of(), false, null, null));
    }

    @Test
    void saysWhichRowsCanNotBeUsedAndReadsTheOthers() throws IOException {
        var table = read("""
                topic,name,colour,hidden
                Tides,,blue,perhaps
                ,Nothing,,
                Ferries,,a,,too,many
                Harbours,,,no
                Lamps,"Lights
                """);
        assertThat(table.rows()).extracting(TopicRow::topic).containsExactly("Tides", "Harbours");
        assertThat(table.problems())
                .extracting(Problem::toString)
                .satisfiesExactly(
                        p -> assertThat(p).startsWith("topics.csv: line 1: the column “colour” is not known"),
                        p -> assertThat(p)
                                .isEqualTo(
                                        "topics.csv: line 2: “perhaps” is neither yes nor no, so the topic is not hidden"),
                        p -> assertThat(p).startsWith("topics.csv: line 3: names no topic"),
                        p -> assertThat(p).startsWith("topics.csv: line 4: has 6 fields, but there are 4 columns"),
                        p -> assertThat(p)
                                .startsWith("topics.csv: line 6: a quotation mark is opened and never closed"));
    }

    @Test
    void saysWhatIsWrongWithTheWholeFile() throws IOException {
        assertThat(problem("topic;name\nA;B\n".getBytes(UTF_8))).contains("line 1", "semicolons");
        assertThat(problem("Tides,Ferries\n".getBytes(UTF_8))).contains("no column “topic”");
        assertThat(problem("topic\nKöln\n".getBytes(Charset.forName("windows-1252"))))
                .contains("is not UTF-8");
        assertThat(problem("topic\nKö".getBytes(UTF_16LE))).isNotEmpty();
        Files.delete(folder.resolve("topics.csv"));
        Files.createDirectory(folder.resolve("topics.csv"));
        assertThat(TopicTable.read(folder).problems()).singleElement().satisfies(p -> assertThat(p.source())
                .isEqualTo("topics.csv"));
    }

    @Test
    void anEmptyFileSaysNothing() throws IOException {
        assertThat(read("").rows()).isEmpty();
        assertThat(read("").problems()).isEmpty();
    }

    @Test
    void isNoPage() throws IOException {
        read("topic\nTides\n");
        assertThat(ContentFolder.open(folder).files()).isEmpty();
        assertThat(ContentFolder.open(folder).unusable()).isEmpty();
    }

    private String problem(byte[] bytes) throws IOException {
        Files.write(folder.resolve("topics.csv"), bytes);
        return TopicTable.read(folder).problems().get(0).message();
    }

    private TopicTable read(String text) throws IOException {
        Files.writeString(folder.resolve("topics.csv"), text);
        return TopicTable.read(folder);
    }
}
