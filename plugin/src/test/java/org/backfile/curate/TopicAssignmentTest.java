package org.backfile.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Sample;
import org.junit.jupiter.api.Test;

class TopicAssignmentTest {

    private static final List<String> FERRIES = words("""
            ferry harbour quay sailing deck captain timetable crossing passenger mooring tide vessel island gangway
            engine fare hull anchor pilot buoy""");
    private static final List<String> BEES = words("""
            bee hive honey swarm keeper queen nectar comb blossom pollen smoker colony drone brood orchard wax frame
            forage clover apiary""");
    private static final List<String> CHOIRS = words("""
            choir chord organ hymn tenor rehearsal conductor score alto concert soprano psalm bass pitch festival
            aisle vestry anthem cantata encore""");
    private static final List<String> SCHOOLS = words("""
            school pupil teacher lesson classroom homework playground exam satchel chalk desk term uniform headmistress
            library spelling arithmetic caretaker register bell""");
    private static final List<String> KITES = words("""
            kite string breeze tail spar reel gust meadow spool paper glue bamboo loop dive altitude bridle knot
            ribbon frame soar""");

    @Test
    void assignsWhatPagesOfTheSameKindName() {
        var archive = Shelf.of(with(page("new", FERRIES, 900), page("newer", BEES, 901)))
                .curated();
        assertThat(entry(archive, "new.md").metadata().topics()).containsExactly("Transport");
        assertThat(entry(archive, "new.md").assigned()).containsExactly("Transport");
        assertThat(entry(archive, "newer.md").assigned()).containsExactly("Beekeeping");
    }

    @Test
    void assignedTopicsListTheirArticles() {
        var archive = Shelf.of(with(page("new", FERRIES, 900))).curated();
        int at = archive.entries().indexOf(entry(archive, "new.md"));
        assertThat(archive.topics())
                .filteredOn(t -> t.name().equals("Transport"))
                .singleElement()
                .satisfies(t -> assertThat(t.entries()).contains(at));
    }

    @Test
    void leavesPagesAloneThatNameTopics() {
        var archive = Shelf.of(with(page("new", FERRIES, 900).topics("Islands"), page("x", BEES, 3)))
                .curated();
        assertThat(entry(archive, "new.md").metadata().topics()).containsExactly("Islands");
        assertThat(entry(archive, "new.md").assigned()).isEmpty();
    }

    @Test
    void leavesAPageAloneThatIsLikeNoOther() {
        var archive = Shelf.of(with(page("odd", KITES, 900))).curated();
        assertThat(entry(archive, "odd.md").metadata().topics()).isEmpty();
    }

    @Test
    void learnsNothingFromAHandfulOfPages() {
        var archive = Shelf.of(Stream.concat(
                                labelled().stream().limit(12),
                                Stream.of(page("new", FERRIES, 900).article()))
                        .toList())
                .curated();
        assertThat(entry(archive, "new.md").assigned()).isEmpty();
    }

    @Test
    void dependsOnNeitherThreadsNorOrder() {
        var articles = with(page("new", FERRIES, 900), page("newer", BEES, 901), page("odd", KITES, 902));
        var one = Curator.curate(Shelf.of(articles), List.of(), 1).entries();
        Collections.shuffle(articles, new Random(5));
        assertThat(Curator.curate(Shelf.of(articles), List.of(), 4).entries()).isEqualTo(one);
    }

    @Test
    void aPageWithoutTopicsChangesNoOther() {
        var few = Shelf.of(with(page("new", FERRIES, 900))).curated();
        var more = Shelf.of(with(page("new", FERRIES, 900), page("odd", KITES, 902)))
                .curated();
        assertThat(entry(more, "new.md").assigned())
                .isEqualTo(entry(few, "new.md").assigned());
    }

    private static Entry entry(Archive archive, String source) {
        return archive.entries().stream()
                .filter(e -> e.origin().source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static List<Article> with(Sample... more) {
        var all = new ArrayList<>(labelled());
        for (var sample : more) all.add(sample.article());
        return all;
    }

    private static List<Article> labelled() {
        var all = new ArrayList<Article>();
        for (int i = 0; i < 10; i++) {
            all.add(page("f" + i, FERRIES, i).topics("Transport").article());
            all.add(page("b" + i, BEES, 100 + i).topics("Beekeeping").article());
            all.add(page("c" + i, CHOIRS, 200 + i).topics("Music").article());
            all.add(page("s" + i, SCHOOLS, 300 + i).topics("Education").article());
        }
        return all;
    }

    /** Half its words are of the subject, half are its own. */
    private static Sample page(String name, List<String> subject, int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var word : Prose.of(seed, 60).split(" ", -1)) {
            text.append(subject.get(random.nextInt(subject.size())))
                    .append(' ')
                    .append(word)
                    .append(' ');
        }
        return Sample.of(name + ".md").title("Page " + name).text(text.toString());
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\s+"));
    }
}
