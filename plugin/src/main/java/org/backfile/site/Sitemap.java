package org.backfile.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The sitemap (sitemaps.org 0.9): every page for readers, split where the protocol's limit asks for it.
 *
 * @param limit addresses in one file
 */
record Sitemap(Press press, int limit) {

    /** What the protocol allows in one file. */
    static final int LIMIT = 50_000;

    static boolean lists(String path) {
        return path.endsWith(".html") && !path.startsWith("print/") && !path.equals("404.html");
    }

    void write(List<String> paths) throws IOException, BrokenTemplateException {
        if (paths.size() <= limit) {
            print("sitemap.xml", new Model().with("pages", paths));
            return;
        }
        int parts = (paths.size() + limit - 1) / limit;
        var names = new ArrayList<String>();
        for (int i = 0; i < parts; i++) {
            var name = "sitemap-" + (i + 1) + ".xml";
            var part = paths.subList(i * limit, Math.min(paths.size(), (i + 1) * limit));
            print(name, new Model().with("pages", part));
            names.add(name);
        }
        print("sitemap.xml", new Model().with("parts", names));
    }

    private void print(String path, Model model) throws IOException, BrokenTemplateException {
        press.print(path, "sitemap.ftlx", model);
    }
}
