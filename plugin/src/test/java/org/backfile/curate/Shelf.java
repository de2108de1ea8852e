package org.backfile.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backfile.article.Article;
import org.backfile.article.Sample;
import org.backfile.store.Articles;

/** Articles in memory, numbered by source as the store does. */
record Shelf(List<Article> all) implements Articles {

    static Shelf of(Sample... samples) {
        var all = new ArrayList<Article>();
        for (var sample : samples) all.add(sample.article());
        return of(all);
    }

    static Shelf of(List<Article> articles) {
        return new Shelf(
                articles.stream().sorted(Comparator.comparing(Article::source)).toList());
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public Article get(int number) {
        return all.get(number);
    }

    Archive curated() {
        return Curator.curate(this, List.of(), 2);
    }
}
