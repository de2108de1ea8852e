package org.backfile.extract;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.backfile.extract.body.BodyReader;
import org.backfile.extract.metadata.HtmlMetadata;
import org.backfile.source.ContentFolder;
import org.backfile.source.Format;
import org.backfile.source.Pictures;
import org.backfile.source.RawPage;
import org.backfile.source.Reading;
import org.jsoup.Jsoup;

/**
 * What the whole extraction of saved HTML costs beside jsoup's bare parse of the same pages: one thread, warm, in turns, CPU time of
 * that thread. Pages are in memory and decoded before the clock starts.
 *
 * <pre>mvn -q -Pbench -pl site-template,plugin test-compile exec:java \
 *   -Dexec.mainClass=org.backfile.extract.ExtractionBench -Dexec.args="FOLDER [ROUNDS]"</pre>
 */
public final class ExtractionBench {

    private static final int WARM_UP = 6;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Extractor extractor = new Extractor(Pictures.NONE);
    private final BodyReader bodies = new BodyReader(Pictures.NONE);
    private final List<RawPage> pages;

    /** Seconds for all pages: jsoup alone; the whole extraction; its two steps on a document that is parsed already. */
    private record Round(double parse, double whole, double metadata, double body) {}

    private ExtractionBench(List<RawPage> pages) {
        this.pages = pages;
    }

    public static void main(String[] args) throws IOException {
        var bench = new ExtractionBench(pages(Path.of(args[0])));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        for (int i = 0; i < WARM_UP; i++) bench.round();
        var measured = new Round[rounds];
        for (int i = 0; i < rounds; i++) {
            measured[i] = bench.round();
            bench.print("round " + (i + 1), measured[i]);
        }
        bench.print("median", median(measured));
    }

    private static List<RawPage> pages(Path folder) throws IOException {
        var content = ContentFolder.open(folder);
        var pages = new ArrayList<RawPage>();
        for (var file : content.files()) {
            if (content.read(file) instanceof Reading.Page read && read.page().format() == Format.HTML)
                pages.add(read.page());
        }
        return pages;
    }

    private Round round() {
        long parse = 0;
        long whole = 0;
        long metadata = 0;
        long body = 0;
        for (var page : pages) {
            long start = CLOCK.getCurrentThreadCpuTime();
            var document = Jsoup.parse(page.text());
            long parsed = CLOCK.getCurrentThreadCpuTime();
            extractor.extract(page);
            long extracted = CLOCK.getCurrentThreadCpuTime();
            var found = HtmlMetadata.read(document, page);
            long described = CLOCK.getCurrentThreadCpuTime();
            bodies.read(document, page.origin().source(), found.metadata());
            body += CLOCK.getCurrentThreadCpuTime() - described;
            parse += parsed - start;
            whole += extracted - parsed;
            metadata += described - extracted;
        }
        return new Round(parse / 1e9, whole / 1e9, metadata / 1e9, body / 1e9);
    }

    private static Round median(Round[] rounds) {
        var byRatio = rounds.clone();
        Arrays.sort(byRatio, (a, b) -> Double.compare(a.whole / a.parse, b.whole / b.parse));
        return byRatio[rounds.length / 2];
    }

    private void print(String name, Round round) {
        System.out.printf(
                Locale.ROOT,
                "%-8s jsoup's parse %.2f s, whole extraction %.2f s (of it metadata %.2f s, body %.2f s): %.2f times, %.0f pages/s%n",
                name,
                round.parse,
                round.whole,
                round.metadata,
                round.body,
                round.whole / round.parse,
                pages.size() / round.whole);
    }
}
