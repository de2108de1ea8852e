package org.backfile.site;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TimeZone;
import org.backfile.store.Key;
import org.jspecify.annotations.Nullable;

/**
 * How the site looks: templates, style sheets, messages. The default theme lies in the jar of {@code site-template}; a
 * folder of the user's own may stand before it, and each file in it takes the place of the file of the same name.
 *
 * <p>Templates are FreeMarker, HTML-escaped throughout, and know neither classes nor methods: what comes from an article
 * is never more than a string to them. Thread-safe.
 */
public final class Theme {

    private final ThemeFiles files;
    private final Configuration engine;

    private Theme(ThemeFiles files) {
        this.files = files;
        this.engine = engine(files);
    }

    /** The theme as it comes. */
    public static Theme standard() throws IOException {
        return new Theme(ThemeFiles.standard());
    }

    /**
     * The theme with some of its files replaced.
     *
     * @param folder templates ({@code article.ftlh}), {@code assets/} and {@code messages_de.properties} of the user's own
     */
    public static Theme with(Path folder) throws IOException {
        return new Theme(ThemeFiles.over(folder));
    }

    /** Paths of everything under {@code assets/}, sorted. */
    SortedSet<String> assets() {
        return files.assets();
    }

    /** Of the templates and messages that are the user's own; the others are the program's. */
    Key key() {
        return files.own();
    }

    /** The file of the theme, as it is. */
    Optional<byte[]> file(String name) throws IOException {
        return files.find(name);
    }

    /** The words of a language: English beneath, then the language, then its regional form; the user's over the theme's. */
    Messages messages(String language) throws IOException {
        var layers = new ArrayList<Properties>();
        var name = "messages";
        read(name, layers);
        for (var subtag : language.split("[-_]", -1)) read(name += "_" + subtag, layers);
        return new Messages(language, layers);
    }

    /** Whether the theme has words of its own in the language. */
    boolean speaks(String language) throws IOException {
        var primary = language.split("[-_]", -1)[0];
        return primary.equals("en")
                || files.find("messages_" + primary + ".properties").isPresent();
    }

    /**
     * The page a template makes of a model, in UTF-8.
     *
     * @param page what is being made, for the message when it fails
     */
    byte[] render(String template, Map<String, Object> model, String page) throws IOException, BrokenTemplateException {
        var html = new Utf8Writer();
        try {
            engine.getTemplate(template).process(model, html);
            return html.bytes();
        } catch (ParseException e) {
            throw broken(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), page, e.getEditorMessage(), e);
        } catch (TemplateNotFoundException e) {
            throw broken(e.getTemplateName(), null, null, page, "there is no such template", e);
        } catch (TemplateException e) {
            var where = e.getTemplateSourceName();
            throw broken(
                    where == null ? template : where,
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    page,
                    e.getMessageWithoutStackTop(),
                    e);
        }
    }

    private void read(String name, List<Properties> layers) throws IOException {
        for (var text : files.all(name + ".properties")) {
            var layer = new Properties();
            layer.load(new StringReader(text));
            layers.add(layer);
        }
    }

    private static BrokenTemplateException broken(
            String template,
            @Nullable Integer line,
            @Nullable Integer column,
            String page,
            String message,
            Exception cause) {
        var place = line == null ? "" : ", line " + line + ", column " + column;
        return new BrokenTemplateException(
                "Template " + template + place + " (while making " + page + "): " + message, cause);
    }

    private static Configuration engine(ThemeFiles files) {
        var engine = new Configuration(Configuration.VERSION_2_3_35);
        engine.setTemplateLoader(files.templates());
        engine.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        engine.setLocalizedLookup(false);
        engine.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_35));
        engine.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        engine.setOutputFormat(HTMLOutputFormat.INSTANCE);
        engine.setDefaultEncoding("UTF-8");
        engine.setOutputEncoding("UTF-8");
        engine.setLocale(Locale.ROOT);
        engine.setTimeZone(TimeZone.getTimeZone("UTC"));
        engine.setNumberFormat("computer");
        engine.setBooleanFormat("c");
        engine.setWhitespaceStripping(true);
        engine.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        engine.setLogTemplateExceptions(false);
        engine.setWrapUncheckedExceptions(true);
        engine.setFallbackOnNullLoopVariable(false);
        return engine;
    }
}
