package org.backfile.bench.extraction;

import java.util.Set;
import org.backfile.source.RawPage;
import org.jsoup.Jsoup;

/** The floor that no extractor with a DOM gets under: jsoup's parse alone. */
final class BareParse implements Contender {

    @Override
    public String name() {
        return "jsoup's parse alone";
    }

    @Override
    public Set<Field> gives() {
        return Set.of();
    }

    @Override
    public Answer answer(RawPage page) {
        return Answer.of(Jsoup.parse(page.text()).title(), null, null);
    }
}
