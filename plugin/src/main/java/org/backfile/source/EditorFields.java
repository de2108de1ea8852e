package org.backfile.source;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.article.Article;
import org.backfile.article.Timestamp;
import org.jspecify.annotations.Nullable;

/** Gives front matter its meaning, whichever of the usual names its keys have. What makes no sense is as if it weren't there. */
final class EditorFields {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*+");
    private static final Pattern LIST_IN_A_STRING = Pattern.compile("\\s*[,;،、，；]\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SEVERAL_NAMES = Pattern.compile("\\s*[;\\r\\n]\\s*");

    private static final Set<String> NO = Set.of("none", "no", "false", "nothing", "never");

    private final Map<String, List<String>> fields;

    private EditorFields(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** @param fields by lower-case key */
    static FrontMatter toFrontMatter(Map<String, List<String>> fields) {
        var f = new EditorFields(fields);
        return new FrontMatter(
                f.text("title", "headline"),
                f.date("date", "published", "pubdate", "publishdate", "created"),
                f.authors("authors", "author", "byline"),
                f.topics("topics", "topic", "tags", "tag", "keywords", "categories", "category", "subjects"),
                f.address("url", "link", "canonical", "canonical_url", "canonicalurl", "source"),
                f.text("summary", "description", "standfirst", "subtitle", "excerpt", "abstract"),
                f.text("publisher", "publication", "site", "site_name"),
                f.language("language", "lang", "locale"),
                List.copyOf(f.all("related")),
                f.duplicateOf());
    }

    private @Nullable String text(String... keys) {
        for (var value : all(keys)) return value;
        return null;
    }

    private @Nullable Timestamp date(String... keys) {
        for (var value : all(keys)) {
            var date = EditorDate.parse(value);
            if (date != null) return date;
        }
        return null;
    }

    private @Nullable String address(String... keys) {
        for (var value : all(keys)) {
            var address = WebAddress.of(value);
            if (address != null) return address;
        }
        return null;
    }

    private @Nullable String language(String... keys) {
        for (var value : all(keys)) if (LANGUAGE.matcher(value).matches()) return value.replace('_', '-');
        return null;
    }

    /** "duplicate: no" is a way to say that it is none. */
    private @Nullable String duplicateOf() {
        var of = text("duplicateof", "duplicate_of", "duplicate-of", "duplicate");
        if (of == null) return null;
        return NO.contains(of.toLowerCase(Locale.ROOT)) ? Article.NO_DUPLICATE : of;
    }

    /** "Topics: a, b" is two topics, but an item of a list is one, whatever it holds. */
    private List<String> topics(String... keys) {
        var topics = new LinkedHashSet<String>();
        for (var key : keys) {
            var values = all(key);
            if (values.size() != 1) topics.addAll(values);
            else
                values.forEach(v -> Arrays.stream(LIST_IN_A_STRING.split(v))
                        .filter(s -> !s.isEmpty())
                        .forEach(topics::add));
        }
        return List.copyOf(topics);
    }

    /** Commas part names only where every part looks like a whole name: "Roe, Jane" is one. */
    private List<String> authors(String... keys) {
        var authors = new LinkedHashSet<String>();
        for (var value : all(keys)) {
            var parts = LIST_IN_A_STRING.split(value);
            boolean whole = Arrays.stream(parts).allMatch(part -> part.contains(" "));
            authors.addAll(List.of(whole ? parts : SEVERAL_NAMES.split(value)));
        }
        authors.remove("");
        return List.copyOf(authors);
    }

    /** All values of the keys, in their order, with white space collapsed; blank ones left out. */
    private Set<String> all(String... keys) {
        var all = new LinkedHashSet<String>();
        for (var key : keys) {
            for (var value : fields.getOrDefault(key.toLowerCase(Locale.ROOT), List.of())) {
                var collapsed = SPACES.matcher(value.strip()).replaceAll(" ");
                if (!collapsed.isEmpty()) all.add(collapsed);
            }
        }
        return all;
    }
}
