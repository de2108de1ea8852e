package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.backfile.article.Problem;
import org.backfile.publish.Verifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code topics.csv} does to a build. */
class TopicsFileTest {

    @TempDir
    Path folder;

    @BeforeEach
    void somePages() throws Exception {
        page("ferry", "Boats", "The boat that was out of service for eleven years sails again on Monday at seven.");
        page(
                "lamp",
                "Lighthouses",
                "A retired teacher is to look after the lighthouse and its hundred and twelve steps.");
        page("bakery", "Bread, Misc", "Two sisters knead rye dough by hand in the old customs house before dawn.");
    }

    @Test
    void shapesTheSiteAndIsNoPage() throws Exception {
        Files.writeString(folder.resolve("pages/topics.csv"), """
                topic,name,aliases,hidden,description,parent
                Boats,Ferries,,,What crosses the sound.,Sea
                Lighthouses,,,,,Sea
                Misc,,,yes,,
                """);
        assertThat(build("site", "cache").summary()).startsWith("3 seen = 3 kept");
        assertThat(folder.resolve("site/topics/ferries.html"))
                .content()
                .contains("What crosses the sound.", "sea.html");
        assertThat(folder.resolve("site/topics/sea.html"))
                .content()
                .contains("Narrower topics", "ferries.html", "lighthouses.html", "ferry.html", "lamp.html");
        assertThat(files("site")).doesNotContainKey("topics/misc.html");
        assertThat(files("site").get("topics/boats.html"))
                .as("leads on to what it is called now")
                .contains("content=\"0; url=../topics/ferries.html\"")
                .doesNotContain("ferry.html");
        assertThat(files("site").get("data/articles.jsonl")).contains("\"topics\":[\"Ferries\"]");
        assertThat(files("site").get("manifest.json")).contains("\"topics.csv\"");
        assertThat(Verifier.verify(folder.resolve("site")).findings()).isEmpty();
    }

    @Test
    void aChangeOfItAloneGivesWhatACleanBuildGives() throws Exception {
        build("site", "cache");
        Files.writeString(folder.resolve("pages/topics.csv"), "topic,name\nBoats,Ferries\n");
        build("site", "cache");
        build("site2", "cache2");
        assertThat(files("site")).isEqualTo(files("site2"));
    }

    @Test
    void aBadRowIsAProblemAndNotAFailure() throws Exception {
        Files.writeString(folder.resolve("pages/topics.csv"), "topic,name\n,Ferries\nBoats,Ferries\n");
        assertThat(build("site", "cache").problems())
                .containsExactly(new Problem("topics.csv", "line 2: names no topic; the row was passed over"));
        assertThat(folder.resolve("site/topics/ferries.html")).exists();
    }

    @Test
    void aDraftOfItChangesNothing() throws Exception {
        var draft = folder.resolve("draft.csv");
        build("site", "cache");
        var before = files("site");
        backfile("site", "cache").generate(draft);
        assertThat(draft).content().startsWith("topic,name,").contains("Lighthouses,,,,,,1");
        Files.copy(draft, folder.resolve("pages/topics.csv"));
        build("site", "cache");
        before.remove("manifest.json");
        var after = files("site");
        after.remove("manifest.json");
        before.remove("manifest.sha256");
        after.remove("manifest.sha256");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void assignedTopicsAreMarkedInTheDataAndOnThePage() throws Exception {
        page("crowd", "", "Crowds met the Wendel Ferry at dusk, and nobody on the Wendel Ferry had slept a wink.");
        page(
                "fare",
                "",
                "A fare of two crowns is asked since the Wendel Ferry runs; last year the Wendel Ferry was free.");
        page(
                "storm",
                "",
                "In the storm of May the Wendel Ferry lost its mast. Divers found it under the Wendel Ferry.");
        page("lamp", "", "A retired teacher is to look after the lighthouse and its hundred and twelve steps.");
        page("bakery", "", "Two sisters knead rye dough by hand in the old customs house before dawn.");
        Files.delete(folder.resolve("pages/ferry.md"));
        build("site", "cache");
        assertThat(files("site").get("data/articles.jsonl"))
                .contains("\"topics\":[\"Wendel Ferry\"],\"topicsAssigned\":[\"Wendel Ferry\"]");
        assertThat(folder.resolve("site/articles/undated/the-crowd.html"))
                .content()
                .contains("wendel-ferry.html", "names no topics");
        assertThat(folder.resolve("site/topics/wendel-ferry.html")).exists();
    }

    @Test
    void aDraftNeverReplacesAFile() throws Exception {
        var draft = folder.resolve("pages/topics.csv");
        Files.writeString(draft, "topic\nBoats\n");
        assertThatThrownBy(() -> backfile("site", "cache").generate(draft))
                .isInstanceOf(Unbuildable.class)
                .hasMessageContaining("topics.csv")
                .hasMessageContaining("-Dbackfile.topicsDraft=");
        assertThat(draft).content().isEqualTo("topic\nBoats\n");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    private BuildReport build(String site, String cache) throws Exception {
        return backfile(site, cache).generate();
    }

    private Backfile backfile(String site, String cache) {
        return new Backfile(settings(folder.resolve(site), folder.resolve(cache)), Progress.SILENT);
    }

    private Settings settings(Path site, Path cache) {
        return new Settings(
                folder.resolve("pages"), site, cache, null, "The Archive", null, "en", null, false, false, 1, "1", "e");
    }

    private void page(String name, String topics, String text) throws Exception {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(
                folder.resolve("pages/" + name + ".md"),
                "---\ntitle: The " + name + "\ntopics: [" + topics + "]\n---\n" + text + "\n");
    }

    private Map<String, String> files(String root) throws Exception {
        return FileTree.of(folder.resolve(root));
    }
}
