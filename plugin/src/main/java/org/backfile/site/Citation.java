package org.backfile.site;

import java.util.ArrayList;
import org.backfile.curate.Entry;

/** How to cite an article: who, what, where, when, and the address of the original. */
record Citation(Messages text, Dates dates) {

    String plain(Entry entry) {
        var metadata = entry.metadata();
        var parts = new ArrayList<String>();
        if (!metadata.authors().isEmpty()) parts.add(text.list(metadata.authors()));
        parts.add(text.say("cite.title", metadata.title()));
        var place = new ArrayList<String>();
        if (metadata.publisher() != null) place.add(metadata.publisher());
        else if (metadata.agency() != null) place.add(metadata.agency());
        var published = metadata.published();
        if (published != null) place.add(dates.day(published.date()));
        if (!place.isEmpty()) parts.add(String.join(text.say("cite.comma"), place));
        var url = Links.web(entry.provenance().url());
        if (url != null) parts.add(url);
        return String.join(text.say("cite.stop"), parts);
    }
}
