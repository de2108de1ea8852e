package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Origin;
import org.backfile.bench.Labels;
import org.backfile.bench.Truths;
import org.backfile.bench.Truths.Truth;
import org.backfile.extract.metadata.HtmlMetadata;
import org.backfile.extract.model.Row;
import org.backfile.extract.model.Trees;
import org.backfile.source.Format;
import org.backfile.source.FrontMatter;
import org.backfile.source.Pictures;
import org.backfile.source.RawPage;
import org.jsoup.Jsoup;

/** A labelled page with its blocks described, and what a model made of it. */
final class PageSample {

    final Truth truth;
    final boolean first;
    final List<String> names;
    final List<float[]> rows = new ArrayList<>();
    final float[] labels;
    final float[] weights;
    float[] likely = {};
    String article = "";
    double confidence;

    private final String html;
    private final List<String> texts = new ArrayList<>();

    private PageSample(Truth truth, String html, boolean first, PageView page) {
        this.truth = truth;
        this.html = html;
        this.first = first;
        var features = new Features(page);
        var row = new Row();
        for (var block : page.blocks()) {
            texts.add(block.text());
            features.describe(block, row.clear());
            rows.add(row.values());
        }
        this.names = row.names();
        this.labels = Labels.of(texts, truth.text());
        this.weights = Labels.weights(texts);
    }

    /** @param first whether the page is of the set that is judged; the others are for more to learn from */
    static PageSample of(Truth truth, String html, boolean first) {
        return new PageSample(truth, html, first, PageView.of(Jsoup.parse(html)));
    }

    int fold(int folds) {
        return Truths.fold(truth.host(), folds);
    }

    /** Reads the page as the plugin would, with this model. */
    void read(Trees model) {
        likely = new float[rows.size()];
        for (int i = 0; i < likely.length; i++) likely[i] = (float) model.probability(rows.get(i));
        var document = Jsoup.parse(html);
        var source = truth.id() + ".html";
        var body = new BodyReader(Pictures.NONE, new BodyFinder(model))
                .read(
                        document,
                        source,
                        HtmlMetadata.read(document, page(source)).metadata());
        article = body == null ? "" : body.text();
        confidence = body == null ? 0 : body.confidence();
    }

    private RawPage page(String source) {
        return new RawPage(new Origin(source, "", html.length()), Format.HTML, html, FrontMatter.NONE);
    }

    /** The blocks over a threshold, a line each. */
    String text(float[] values, double threshold) {
        var keep = new boolean[values.length];
        for (int i = 0; i < keep.length; i++) keep[i] = values[i] > threshold;
        return Labels.text(texts, keep);
    }
}
