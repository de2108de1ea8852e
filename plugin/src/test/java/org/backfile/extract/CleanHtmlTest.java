package org.backfile.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Body;
import org.backfile.article.Extraction;
import org.backfile.article.Origin;
import org.backfile.extract.body.BodyWriter;
import org.backfile.source.ContentFolder;
import org.backfile.source.Format;
import org.backfile.source.FrontMatter;
import org.backfile.source.Pictures;
import org.backfile.source.RawPage;
import org.backfile.source.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for the clean HTML of any page: nothing stands in it but what this list names, it means to a browser what it says, and
 * every word of the text is in it.
 */
class CleanHtmlTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final Pattern LANG = Pattern.compile("[A-Za-z0-9-]{1,35}");
    private static final Pattern DIR = Pattern.compile("ltr|rtl|auto");
    private static final Pattern ANY = Pattern.compile("[^\\p{Cntrl}]*");
    private static final Pattern NOTHING = Pattern.compile("");
    private static final Pattern OWN_ID = Pattern.compile("note-[0-9]+");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:|#note-)[^\\s\"<>]+");
    private static final Pattern PICTURE = Pattern.compile("media/[^\\s\"<>]+");

    private static final Map<String, Map<String, Pattern>> ALLOWED = allowed();

    private static Map<String, Map<String, Pattern>> allowed() {
        var allowed = new HashMap<String, Map<String, Pattern>>();
        String plain =
                "p h2 h3 h4 h5 h6 ul li dl dt dd blockquote summary pre table caption thead tbody tfoot tr em strong code"
                        + " kbd samp var sub sup s del ins q cite dfn mark small bdi bdo span ruby rt rp figure figcaption br"
                        + " mrow mi mn mo mtext ms mspace mfrac msqrt mroot msub msup msubsup munder mover munderover"
                        + " mmultiscripts mprescripts mtable mtr mtd mpadded merror";
        for (var tag : plain.split(" ", -1)) allowed.put(tag, Map.of());
        allowed.put("a", Map.of("href", ADDRESS));
        allowed.put("img", Map.of("src", PICTURE, "alt", ANY));
        allowed.put("ol", Map.of("start", NUMBER, "reversed", NOTHING, "type", Pattern.compile("[1aAiI]")));
        allowed.put("li", Map.of("value", NUMBER));
        allowed.put("td", Map.of("colspan", NUMBER, "rowspan", NUMBER));
        var scope = Pattern.compile("row|col|rowgroup|colgroup");
        allowed.put("th", Map.of("colspan", NUMBER, "rowspan", NUMBER, "scope", scope));
        allowed.put("details", Map.of("open", NOTHING));
        allowed.put("abbr", Map.of("title", ANY));
        allowed.put("time", Map.of("datetime", Pattern.compile("[-+:.0-9TZWPDHMS ]{1,40}")));
        allowed.put("math", Map.of("display", Pattern.compile("block")));
        return allowed;
    }

    static Stream<Path> folders() {
        return Stream.of(Path.of("src/test/resources/golden"), Path.of("../content/articles"));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void ofPagesThatPeopleWrote(Path folder) throws IOException {
        var content = ContentFolder.open(folder);
        var extractor = new Extractor(Pictures.NONE);
        int articles = 0;
        for (var file : content.files()) {
            if (!(content.read(file) instanceof Reading.Page page)) continue;
            if (!(extractor.extract(page.page()) instanceof Article article)) continue;
            check(article.body(), file.source());
            articles++;
        }
        assertThat(articles).isGreaterThan(20);
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofPagesThatNobodyWrote(int seed) {
        var page = new HostilePage(seed).html();
        check(everything(page), "everything, seed " + seed);
        if (extract(page) instanceof Article article) check(article.body(), "article, seed " + seed);
    }

    /** One thing, very often: what is looked at once for each of its like must not look at all the others. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure><img src=https://x.example/N.jpg alt=N>",
                "<img src=https://x.example/N.jpg alt=N>",
                "<p>word N<img data-src=/N.jpg><noscript><img src=/N.jpg></noscript></p>",
                "<blockquote><p>The same few words again, and again N",
                "<blockquote class=twitter-tweet><p>word N</p><a href=https://x.example/status/N>N</a></blockquote>",
                "<div class=quote><p>The same few words of a quote</p></div>",
                "<table><tr><td>N<td>",
                "<table><tr><td>N<td>x</table>",
                "<pre><table><tr><td class=lineno>N<td><code>x",
                "<pre>1 2 3 N</pre><p>A sentence goes here, and is long enough to be kept.</p>",
                "<span aria-hidden=true>N</span>",
                "<span aria-hidden=true><math><mi>x</mi></math>",
                "<a name=nN></a><a href=#nN>N</a>",
                "<ul><li>N<ul><li>",
                "<b><i>N",
                "<details><summary>N",
                "<br>N<br><br>",
                "<iframe src=https://www.youtube.com/embed/N></iframe>",
                "<div lang=fr><div dir=rtl>N",
                "<ruby>N<rt>N",
            })
    void inAFairTime(String piece) {
        var page = new StringBuilder("<title>Many</title><article><h1>Many</h1>");
        var prose =
                "<p>The road was closed for a week, and nobody who lives there could say why it had been closed at all.</p>";
        page.append(prose).append(prose.replace("road", "gate"));
        for (int i = 0; i < 4_000; i++) page.append(piece.replace("N", Integer.toString(i)));
        page.append(prose.replace("road", "door"));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            extract(page.toString());
            everything(page.toString());
        });
    }

    private static Extraction extract(String page) {
        var raw = new RawPage(new Origin("page.html", "00", 1), Format.HTML, page, FrontMatter.NONE);
        return new Extractor(Pictures.NONE).extract(raw);
    }

    private static Body everything(String page) {
        return BodyWriter.write(
                Jsoup.parse(page, "https://paper.example/page.html").body(), List.of(), List.of(), 1);
    }

    private static void check(Body body, String page) {
        var parsed = Jsoup.parseBodyFragment(body.html());
        for (var element : parsed.body().getAllElements()) {
            if (!element.equals(parsed.body())) check(element, page);
        }
        parsed.outputSettings(new Document.OutputSettings().prettyPrint(false));
        assertThat(parsed.body().html()).as("as a browser reads %s", page).isEqualTo(body.html());

        var words = new HashMap<String, Integer>();
        for (var word : words(flat(parsed.body()))) words.merge(word, 1, Integer::sum);
        for (var word : words(body.text()))
            assertThat(words.merge(word, -1, Integer::sum))
                    .as("words of the text that are missing in the HTML of %s: %s", page, word)
                    .isNotNegative();
    }

    private static void check(Element element, String page) {
        var attributes = ALLOWED.get(element.normalName());
        assertThat(attributes).as("%s in %s", element.normalName(), page).isNotNull();
        for (var attribute : element.attributes()) {
            var fit =
                    switch (attribute.getKey()) {
                        case "lang" -> LANG;
                        case "dir" -> DIR;
                        case "id" -> OWN_ID;
                        default -> attributes.get(attribute.getKey());
                    };
            assertThat(fit)
                    .as("%s of %s in %s", attribute.getKey(), element.normalName(), page)
                    .isNotNull();
            assertThat(attribute.getValue()).as("%s in %s", attribute, page).matches(fit);
        }
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : text.split("[^\\p{L}\\p{M}\\p{Nd}]+", -1)) if (!word.isEmpty()) words.add(word);
        return words;
    }

    /** Text as it is seen: inline elements do not part words, others do. */
    private static String flat(Element element) {
        var out = new StringBuilder();
        flat(element, out);
        return out.toString();
    }

    private static final List<String> PARTING = List.of(
            ("p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote details summary pre table caption thead tbody tfoot tr td th figure"
                            + " figcaption br")
                    .split(" ", -1));

    private static void flat(Element element, StringBuilder out) {
        boolean parts = PARTING.contains(element.normalName());
        if (element.normalName().equals("rt") || element.normalName().equals("rp")) return;
        if (parts) out.append(' ');
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) out.append(text.getWholeText());
            else if (child instanceof Element e) flat(e, out);
        }
        if (parts) out.append(' ');
    }
}
