package org.backfile.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.backfile.site.SitePage;

/** A program that builds a site again and again, each page of it saying which time it is, until somebody kills it. */
final class BuildsOverAndOver {

    private static final int PAGES = 40;

    private BuildsOverAndOver() {}

    /** Builds until it is killed.
     *
     * @param arguments the site's folder, the number of its first build, and {@code whole} or {@code in-place}
     */
    public static void main(String[] arguments) throws IOException {
        Path site = Path.of(arguments[0]);
        boolean isWhole = arguments[2].equals("whole");
        for (int build = Integer.parseInt(arguments[1]); ; build++) {
            if (isWhole) publish(site, build);
            else for (int page = 0; page < PAGES; page++) Files.write(site.resolve(name(page)), text(build));
            System.out.write('.');
            System.out.flush();
        }
    }

    static void publish(Path site, int build) throws IOException {
        try (var staging = Publisher.stage(site, false)) {
            for (int page = 0; page < PAGES; page++) staging.put(new SitePage(name(page), text(build)));
            try (OutputStream big = staging.open("data/big.txt")) {
                for (int i = 0; i < 1_000; i++) big.write(text(build));
            }
            staging.publish(new Manifest("0.1.0", Map.of("build", Integer.toString(build)), List.of()));
        }
    }

    /** Runs it in a process of its own and kills that, as {@code kill -9} does, some time after its first build. */
    static void runAndKill(Path site, int build, String mode, long micros) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BuildsOverAndOver.class.getName(),
                        site.toString(),
                        Integer.toString(build),
                        mode)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            if (process.getInputStream().read() < 0) throw new IOException("it did not build anything");
            TimeUnit.MICROSECONDS.sleep(micros);
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    /** The builds that the pages of a site are from. */
    static List<String> buildsIn(Path site) throws IOException {
        var builds = new TreeSet<String>();
        for (int page = 0; page < PAGES; page++) builds.add(Files.readString(site.resolve(name(page))));
        return List.copyOf(builds);
    }

    private static String name(int page) {
        return "p" + page + ".html";
    }

    private static byte[] text(int build) {
        return ("build " + build).getBytes(UTF_8);
    }
}
