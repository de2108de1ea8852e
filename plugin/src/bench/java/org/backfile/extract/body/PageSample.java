package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Origin;
import org.backfile.bench.Labels;
import org.backfile.bench.Truths;
import org.backfile.bench.Truths.Truth;
import org.backfile.extract.metadata.HtmlMetadata;
import org.backfile.extract.model.NamedRow;
import org.backfile.extract.model.Table;
import org.backfile.extract.model.Trees;
import org.backfile.source.Format;
import org.backfile.source.FrontMatter;
import org.backfile.source.Pictures;
import org.backfile.source.RawPage;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A labelled page with its blocks described, and what a model made of it. */
final class PageSample {

    final Truth truth;
    final boolean first;
    final float[] labels;
    final float[] weights;
    double[] likely = {};
    String article = "";
    double confidence;

    private final String html;
    private final PageView page;
    private final List<NamedRow> rows;
    private final List<String> texts = new ArrayList<>();

    private PageSample(Truth truth, String html, boolean first) {
        this.truth = truth;
        this.html = html;
        this.first = first;
        this.page = PageView.of(Jsoup.parse(html));
        this.rows = BlockModel.firstRows(page);
        for (var block : page.blocks()) texts.add(block.text());
        this.labels = Labels.of(texts, truth.text());
        this.weights = Labels.weights(texts);
    }

    /** @param first whether the page is of the set that is judged; the others are for more to learn from */
    static PageSample of(Truth truth, String html, boolean first) {
        return new PageSample(truth, html, first);
    }

    int fold(int folds) {
        return Truths.fold(truth.host(), folds);
    }

    int blocks() {
        return rows.size();
    }

    /** What the first model is told. */
    List<@Nullable NamedRow> rows() {
        return new ArrayList<>(rows);
    }

    /** What the second model is told of the blocks that the first one left open; null for the others. */
    List<@Nullable NamedRow> rows(Trees firstModel) {
        var likely = firstModel.probabilities(table());
        if (rows.isEmpty()) return new ArrayList<>();
        var look = new SecondLook(page, likely);
        var again = new ArrayList<@Nullable NamedRow>();
        for (var block : page.blocks()) {
            int at = block.index();
            again.add(BlockModel.isOpen(likely[at]) ? look.row(block, rows.get(at)) : null);
        }
        return again;
    }

    private Table table() {
        return Table.of(rows.stream().map(NamedRow::values).toArray(float[][]::new));
    }

    /** Whether what a first model keeps has at least this word F1. */
    boolean agrees(Trees firstModel, double least) {
        var keep = new boolean[rows.size()];
        var likely = firstModel.probabilities(table());
        for (int i = 0; i < keep.length; i++) keep[i] = likely[i] > 0.45;
        return Truths.score(Labels.text(texts, keep), truth.text())[2] >= least;
    }

    /** Reads the page as the plugin would, with this model. */
    void read(BlockModel model) {
        likely = model.judge(page);
        var document = Jsoup.parse(html);
        var source = truth.id() + ".html";
        var raw = new RawPage(new Origin(source, "", html.length()), Format.HTML, html, FrontMatter.NONE);
        var metadata = HtmlMetadata.read(document, raw).metadata();
        var body = new BodyReader(Pictures.NONE, new BodyFinder(model)).read(document, source, metadata);
        article = body == null ? "" : body.text();
        confidence = body == null ? 0 : body.confidence();
    }

    /** The blocks the labels say are the article's, a line each: the best that a choice of blocks can be. */
    String best() {
        var keep = new boolean[labels.length];
        for (int i = 0; i < keep.length; i++) keep[i] = labels[i] > 0.5;
        return Labels.text(texts, keep);
    }

    /** The blocks over a threshold, a line each. */
    String text(double threshold) {
        var keep = new boolean[likely.length];
        for (int i = 0; i < keep.length; i++) keep[i] = likely[i] > threshold;
        return Labels.text(texts, keep);
    }
}
