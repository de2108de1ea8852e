package org.backfile.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The sitemap (sitemaps.org 0.9): every page for readers, split where the protocol's limit asks for it. */
record Sitemap(Press press) {

    private static final int LIMIT = 50_000;

    static boolean lists(String path) {
        return path.endsWith(".html") && !path.startsWith("print/") && !path.equals("404.html");
    }

    void write(List<String> paths) throws IOException, BrokenTemplateException {
        if (paths.size() <= LIMIT) {
            print("sitemap.xml", "pages", paths);
            return;
        }
        int parts = (paths.size() + LIMIT - 1) / LIMIT;
        var names = new ArrayList<String>();
        for (int i = 0; i < parts; i++) {
            var name = "sitemap-" + (i + 1) + ".xml";
            print(name, "pages", List.copyOf(paths.subList(i * LIMIT, Math.min(paths.size(), (i + 1) * LIMIT))));
            names.add(name);
        }
        print("sitemap.xml", "parts", names);
    }

    private void print(String path, String field, List<String> locations) throws IOException, BrokenTemplateException {
        press.print(path, "sitemap.ftlx", new Model().with(field, locations));
    }
}
