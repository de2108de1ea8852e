package org.backfile.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The older pages of a long listing. They say nothing that changes when articles are added: no totals, no link to a page
 * that is yet to come.
 *
 * @param address of the older page with this number
 */
record Listing(Edition edition, Press press, IntFunction<String> address) {

    /** The older pages as the front lists them, newest first, each by the time it covers. */
    List<Model> olderPages(Chunks chunks) {
        var pages = new ArrayList<Model>();
        for (int i = chunks.older().size() - 1; i >= 0; i--) pages.add(page(chunks, i));
        return pages;
    }

    void writeOlder(Chunks chunks, String title, String front, String section)
            throws IOException, BrokenTemplateException {
        for (int i = 0; i < chunks.older().size(); i++) {
            var entries = chunks.older().get(i);
            var model = new Model()
                    .with("title", title)
                    .with("section", section)
                    .with("span", span(entries))
                    .with("front", front)
                    .with("lines", new Lines(edition).of(entries))
                    .with("next", i == 0 ? null : page(chunks, i - 1));
            press.print(address.apply(i + Chunks.FIRST_NUMBER), "older.ftlh", model);
        }
    }

    private Model page(Chunks chunks, int i) {
        return new Model()
                .with("path", address.apply(i + Chunks.FIRST_NUMBER))
                .with("span", span(chunks.older().get(i)));
    }

    private String span(List<Integer> entries) {
        var days = edition.calendar().span(entries);
        if (days == null) return edition.text().say("dates.undated");
        return edition.dates().span(days.first(), days.last());
    }
}
