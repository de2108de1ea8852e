package org.backfile.extract.text;

import java.util.List;
import org.backfile.article.Metadata;
import org.backfile.article.ReadingLink;
import org.backfile.extract.metadata.FileTitle;
import org.backfile.extract.metadata.Languages;
import org.backfile.extract.metadata.Opening;
import org.backfile.source.RawPage;
import org.jspecify.annotations.Nullable;

/** The fields around a dump's body. Each is found among the lines that those before it left over, so that their order matters. */
record DumpFields(Metadata metadata, List<Captions.At> captions, List<ReadingLink> readingLinks) {

    static DumpFields find(Dump dump, double[] headlines, Roles roles, RawPage page) {
        var headline = Headline.find(dump, headlines, roles);
        int top = headline == null ? roles.firstBody() - 1 : headline.line();
        var language = language(dump, roles, page);
        var captions = Captions.find(dump, roles, top + 1, roles.lastBody() + 1);
        var dates = Dates.find(dump, roles, top, language);
        var byline = Bylines.find(dump, roles, top);
        var standfirst = Standfirst.find(dump, roles, top);
        var topics = TopicLines.find(dump, roles);
        var links = ReadingLinks.find(dump, roles);
        var opening = opening(dump, roles);
        var metadata = new Metadata(
                headline == null ? FileTitle.of(page.origin().source()) : headline.text(),
                standfirst,
                byline.authors(),
                byline.agency() == null && opening != null ? opening.agency() : byline.agency(),
                null,
                dates.place() == null && opening != null ? opening.place() : dates.place(),
                dates.published(),
                dates.modified(),
                language,
                topics);
        return new DumpFields(metadata, captions, links);
    }

    private static @Nullable String language(Dump dump, Roles roles, RawPage page) {
        var text = new StringBuilder();
        for (int i = roles.firstBody(); i < dump.size(); i = roles.nextBody(i + 1))
            text.append(dump.line(i).text()).append('\n');
        var declared = page.editor().language();
        return Languages.of(text.toString(), declared == null ? List.of() : List.of(declared));
    }

    private static @Nullable Opening opening(Dump dump, Roles roles) {
        int first = roles.firstBody();
        return first == dump.size() ? null : Opening.read(dump.line(first).text());
    }
}
