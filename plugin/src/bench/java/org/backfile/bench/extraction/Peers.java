package org.backfile.bench.extraction;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.CommonExtractors;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.backfile.source.RawPage;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The extractors for the JVM that Maven Central holds, at their newest release, each as its own documentation calls it. */
final class Peers {

    /** Crux and Readability4J resolve links against it; none of the scores looks at a link. */
    private static final String NOWHERE = "https://page.invalid/";

    private Peers() {}

    static List<Contender> all() {
        return List.of(new Readability(), new Crux(), new Boilerpipe());
    }

    /** Mozilla's Readability.js in Kotlin, 2021; runs on the jsoup of this build. */
    private static final class Readability implements Contender {

        @Override
        public String name() {
            return "Readability4J 1.0.8";
        }

        @Override
        public Set<Field> gives() {
            return Set.of(Field.TITLE, Field.AUTHORS);
        }

        @Override
        public Answer answer(RawPage page) {
            var article = new Readability4J(NOWHERE, page.text()).parse();
            return Answer.of(article.getTextContent(), article.getTitle(), article.getByline());
        }
    }

    /** Grew out of snacktory and goose, 2019, the last release on Maven Central; runs on the jsoup of this build. */
    private static final class Crux implements Contender {

        @Override
        public String name() {
            return "Crux 2.1.0";
        }

        @Override
        public Set<Field> gives() {
            return Set.of(Field.TITLE);
        }

        @Override
        public Answer answer(RawPage page) {
            var article = ArticleExtractor.with(NOWHERE, page.text())
                    .extractMetadata()
                    .extractContent()
                    .article();
            return Answer.of(article.document == null ? null : article.document.text(), article.title, null);
        }
    }

    /** Kohlschütter's of 2010 (doi:10.1145/1718487.1718542), in the release of 2015 with a newer NekoHTML. */
    private static final class Boilerpipe implements Contender {

        @Override
        public String name() {
            return "boilerpipe 1.2.3";
        }

        @Override
        public Set<Field> gives() {
            return Set.of(Field.TITLE);
        }

        @Override
        public Answer answer(RawPage page) {
            try {
                var source = new InputSource(new StringReader(page.text()));
                var document = new BoilerpipeSAXInput(source).getTextDocument();
                CommonExtractors.ARTICLE_EXTRACTOR.process(document);
                return Answer.of(document.getContent(), document.getTitle(), null);
            } catch (SAXException | BoilerpipeProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
