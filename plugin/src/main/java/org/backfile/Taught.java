package org.backfile;

import org.backfile.article.Article;
import org.backfile.extract.host.HostLessons;
import org.backfile.store.Articles;
import org.backfile.store.Spool;

/** The stored articles, each in the light of what all pages of its host show. */
record Taught(Articles stored, HostLessons lessons) implements Articles {

    @Override
    public int size() {
        return stored.size();
    }

    @Override
    public Article get(int number) {
        return lessons.apply(stored.get(number));
    }

    @Override
    public Spool spool() {
        return stored.spool();
    }
}
