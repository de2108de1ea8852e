package org.backfile.publish;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.backfile.publish.Finding.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Checks a site against its manifest: every file's hash, every link within the site down to its fragment, nothing fetched from
 * outside, nothing that only works at one address. Reads the site, changes nothing.
 */
public final class Verifier {

    private static final Set<String> LEADS_OUT = Set.of("http", "https", "mailto", "tel");

    private final Path site;
    private final Set<String> outputs = new HashSet<>();
    private final Collection<Finding> findings = new ConcurrentLinkedQueue<>();
    private final LongAdder followed = new LongAdder();

    /** Links into other pages, by page; their ids are looked up once all pages were read. */
    private final Map<String, Collection<Fragment>> fragments = new ConcurrentHashMap<>();

    private record Fragment(String from, Link link) {}

    private Verifier(Path site) {
        this.site = site;
    }

    /**
     * Checks a whole site. What is wrong with it is a {@link Finding}.
     *
     * @throws IOException when the folder can't be read
     */
    public static Verification verify(Path site) throws IOException {
        return new Verifier(site).run(null);
    }

    /**
     * Checks a whole site, and that it was made from the raw pages of a folder as they lie there now.
     *
     * @throws IOException when a folder can't be read
     */
    public static Verification verify(Path site, Path content) throws IOException {
        return new Verifier(site).run(content);
    }

    private Verification run(@Nullable Path content) throws IOException {
        if (!Files.isDirectory(site)) throw new IOException(site + " is not a folder: there is no site to verify");
        Manifest manifest;
        try {
            manifest = Manifest.read(site);
        } catch (IOException damaged) {
            return broken(String.valueOf(damaged.getMessage()));
        }
        if (manifest == null) return broken("there is none that Backfile wrote, so nothing can be checked");
        manifest.outputs().forEach(output -> outputs.add(output.path()));
        try {
            manifest.outputs().parallelStream().forEach(this::check);
            fragments.entrySet().parallelStream().forEach(entry -> checkFragments(entry.getKey(), entry.getValue()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Trees.files(site, path -> {
            if (!outputs.contains(path) && !Manifest.isOf(path)) add(Kind.FOREIGN, path, "");
        });
        checkSums(manifest);
        EntryCheck.of(manifest, site, findings::add);
        if (content != null) SourceCheck.of(manifest, content, site, findings::add);
        return new Verification(outputs.size(), followed.sum(), List.copyOf(findings));
    }

    /** The list for {@code sha256sum} says the same as the manifest. */
    private void checkSums(Manifest manifest) throws IOException {
        Path sums = site.resolve(Manifest.SUMS);
        if (!Files.isRegularFile(sums, LinkOption.NOFOLLOW_LINKS)) {
            add(Kind.MISSING, Manifest.SUMS, "");
            return;
        }
        var expected = new StringWriter();
        manifest.writeSums(expected, Sha256.hex(site.resolve(Manifest.FILE)));
        if (!Files.readString(sums).equals(expected.toString()))
            add(Kind.CHANGED, Manifest.SUMS, "it is not what " + Manifest.FILE + " says");
    }

    private static Verification broken(String why) {
        return new Verification(0, 0, List.of(new Finding(Kind.MANIFEST, Manifest.FILE, why)));
    }

    private void check(Output output) {
        String path = output.path();
        if (!SitePaths.isGood(path)) {
            add(Kind.MANIFEST, Manifest.FILE, "names a file that no site may hold: " + path);
            return;
        }
        Path file = site.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            add(Kind.MISSING, path, "");
            return;
        }
        try {
            if (Files.size(file) != output.bytes() || !Sha256.hex(file).equals(output.sha256()))
                add(Kind.CHANGED, path, "its bytes are not those that were built");
            checkLinks(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkLinks(String path) throws IOException {
        if (path.endsWith(".html")) {
            var page = parse(path, Parser.htmlParser());
            LinkReader.ofPage(page).forEach(link -> check(path, link));
        } else if (path.endsWith(".xml")) {
            var feed = parse(path, Parser.xmlParser());
            feed.select("link[href]").forEach(link -> check(path, new Link(link.attr("href"), false)));
        } else if (path.endsWith(".css")) {
            String css = Files.readString(site.resolve(path), StandardCharsets.UTF_8);
            LinkReader.ofStyle(css).forEach(link -> check(path, link));
        }
    }

    private void check(String from, Link link) {
        String scheme = link.scheme();
        if (link.address().startsWith("/") || link.address().startsWith("\\") || "file".equals(scheme)) {
            add(
                    link.isFetched() && link.address().startsWith("//") ? Kind.OUTSIDE_RESOURCE : Kind.ABSOLUTE_LINK,
                    from,
                    link.address());
        } else if (scheme == null) {
            follow(from, link);
        } else if (scheme.equals("data")) {
            return; // It brings its content along.
        } else if (link.isFetched()) {
            add(Kind.OUTSIDE_RESOURCE, from, link.address());
        } else if (!LEADS_OUT.contains(scheme)) {
            add(Kind.ABSOLUTE_LINK, from, link.address());
        }
    }

    private void follow(String from, Link link) {
        followed.increment();
        String target = link.target(from);
        if (target == null || !(outputs.contains(target) || Manifest.isOf(target))) {
            add(Kind.DEAD_LINK, from, link.address());
        } else if (link.fragment() != null && target.endsWith(".html")) {
            fragments
                    .computeIfAbsent(target, page -> new ConcurrentLinkedQueue<>())
                    .add(new Fragment(from, link));
        }
    }

    private void checkFragments(String target, Collection<Fragment> wanted) {
        if (!Files.isRegularFile(site.resolve(target))) return; // It is already told as missing.
        try {
            var page = parse(target, Parser.htmlParser());
            Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
            ids.addAll(page.select("a[name]").eachAttr("name"));
            ids.add("");
            ids.add("top");
            for (var fragment : wanted) {
                if (!ids.contains(fragment.link().fragment()))
                    add(Kind.DEAD_FRAGMENT, fragment.from(), fragment.link().address());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document parse(String path, Parser parser) throws IOException {
        try (var in = Files.newInputStream(site.resolve(path))) {
            return Jsoup.parse(in, "UTF-8", "", parser);
        }
    }

    private void add(Kind kind, String path, String detail) {
        findings.add(new Finding(kind, path, detail));
    }
}
