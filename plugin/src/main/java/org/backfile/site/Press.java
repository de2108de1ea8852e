package org.backfile.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.store.Key;

/** Makes a page of a template and a model, adds what every page knows, and hands it to the sink. */
final class Press {

    private final Theme theme;
    private final Sink sink;
    private final Map<String, Object> common;
    private final Key commonKey;

    Press(Theme theme, Edition edition, Sink sink) {
        this.theme = theme;
        this.sink = sink;
        this.common = new Model()
                .with("site", site(edition, theme))
                .with("text", edition.text().tree())
                .fields();
        this.commonKey = Key.of(theme.key(), common);
    }

    /**
     * Prints a page, or takes it over from the last build if it was made of the same.
     *
     * @param model holds at least {@code title}; {@code section} is the path of the navigation's entry it belongs to
     * @return of all that went into the page
     */
    Key print(String path, String template, Model model) throws IOException, BrokenTemplateException {
        var key = key(path, template, model);
        if (!sink.reuse(path, key)) sink.put(new SitePage(path, render(path, template, model), key));
        return key;
    }

    /** Of all that goes into the page. */
    Key key(String path, String template, Model model) {
        return Key.of(commonKey, path, template, model.fields());
    }

    byte[] render(String path, String template, Model model) throws IOException, BrokenTemplateException {
        var fields = new LinkedHashMap<>(common);
        fields.put("path", path);
        fields.put("root", Urls.root(path));
        fields.putAll(model.fields());
        return theme.render(template, fields, path + " \"" + fields.getOrDefault("title", "") + "\"");
    }

    void put(String path, byte[] bytes) throws IOException {
        sink.put(new SitePage(path, bytes));
    }

    private static Model site(Edition edition, Theme theme) {
        var settings = edition.settings();
        var text = edition.text();
        return new Model()
                .with("title", settings.title())
                .with("lang", settings.language())
                .with("dir", text.direction())
                .with("generator", settings.generator())
                .with("baseUrl", settings.baseUrl())
                .with("customCss", theme.assets().contains("assets/custom.css"))
                .with("nav", navigation(edition));
    }

    private static List<Model> navigation(Edition edition) {
        var text = edition.text();
        var nav = new ArrayList<Model>();
        for (var kind : Shelf.Kind.values()) {
            if (kind == Shelf.Kind.AUTHORS && edition.size() > 0) {
                nav.add(new Model().with("name", text.say("nav.dates")).with("path", Calendar.index()));
            }
            if (!edition.shelves(kind).isEmpty()) {
                nav.add(new Model().with("name", text.say("nav." + kind.folder)).with("path", kind.index()));
            }
        }
        nav.add(new Model().with("name", text.say("nav.about")).with("path", "about.html"));
        nav.add(new Model().with("name", text.say("nav.search")).with("path", "search.html"));
        return nav;
    }
}
