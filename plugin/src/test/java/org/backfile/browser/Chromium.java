package org.backfile.browser;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A headless browser with a profile of its own that is gone afterwards. */
public final class Chromium implements AutoCloseable {

    private static final long TIMEOUT_MILLIS = 30_000;

    private final Process process;
    private final Path profile;
    private final Connection connection;

    private Chromium(Process process, Path profile, Connection connection) {
        this.process = process;
        this.profile = profile;
        this.connection = connection;
    }

    /** The browser of this machine: said by the user, or where it usually is. */
    public static Optional<Path> find() {
        return Stream.of(
                        System.getProperty("backfile.chromium"),
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/snap/bin/chromium",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
                .filter(Chromium::isSaid)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isSaid(@Nullable String path) {
        return path != null && !path.isBlank();
    }

    public static Chromium start(Path program) {
        try {
            var profile = Files.createTempDirectory("backfile-chromium");
            var process = new ProcessBuilder(
                            program.toString(),
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--disable-extensions",
                            "--no-first-run",
                            "--no-default-browser-check",
                            "--hide-scrollbars",
                            "--force-device-scale-factor=1",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .redirectErrorStream(true)
                    .redirectOutput(profile.resolve("output").toFile())
                    .start();
            return new Chromium(process, profile, new Connection(address(process, profile)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new tab; close it. */
    public Tab tab() {
        var blank = new JsonObject();
        blank.addProperty("url", "about:blank");
        var target = connection
                .call(null, "Target.createTarget", blank)
                .get("targetId")
                .getAsString();
        var attach = new JsonObject();
        attach.addProperty("targetId", target);
        attach.addProperty("flatten", true);
        var session = connection
                .call(null, "Target.attachToTarget", attach)
                .get("sessionId")
                .getAsString();
        return new Tab(connection, target, session);
    }

    @Override
    public void close() {
        try {
            connection.call(null, "Browser.close", new JsonObject());
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            var rest = process.descendants().toList();
            process.destroyForcibly();
            rest.forEach(ProcessHandle::destroyForcibly);
            delete(profile);
        }
    }

    /** The browser writes its port into its profile when it is ready. */
    private static URI address(Process process, Path profile) throws IOException {
        var file = profile.resolve("DevToolsActivePort");
        for (long waited = 0; waited < TIMEOUT_MILLIS && process.isAlive(); waited += 20) {
            var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
            if (lines.size() > 1) return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            pause(20);
        }
        process.destroyForcibly();
        throw new IOException("Chromium did not start: " + Files.readString(profile.resolve("output")));
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (IOException | UncheckedIOException stillInUse) {
            // A temporary folder that the system clears.
        }
    }
}
