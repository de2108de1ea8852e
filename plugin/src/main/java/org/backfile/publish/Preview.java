package org.backfile.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A web server for looking at a site on the machine that built it: other machines can't reach it. */
public final class Preview implements Closeable {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("jsonl", "application/x-ndjson; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"));

    private final Path site;
    private final HttpServer server;
    private final @Nullable Reloading reloading;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final CountDownLatch closed = new CountDownLatch(1);

    private Preview(Path site, HttpServer server, @Nullable Reloading reloading) {
        this.site = site;
        this.server = server;
        this.reloading = reloading;
    }

    /**
     * Starts to serve a site that stays as it is.
     *
     * @param port 0 for any that is free
     */
    public static Preview open(Path site, int port) throws IOException {
        return start(new Preview(site, listen(port), null));
    }

    /**
     * Starts to serve a site whose pages load again by themselves when it is said to be new.
     *
     * @param port 0 for any that is free
     */
    public static Preview ofWork(Path site, int port) throws IOException {
        return start(new Preview(site, listen(port), new Reloading()));
    }

    private static Preview start(Preview preview) {
        preview.server.createContext("/", preview::answer);
        preview.server.setExecutor(preview.threads);
        preview.server.start();
        return preview;
    }

    /** Where the browser finds it. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** The site was built anew: the pages that are being looked at load again. */
    public void renew() {
        if (reloading != null) reloading.renew();
    }

    /** Returns when the preview is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
        closed.countDown();
    }

    private static HttpServer listen(int port) throws IOException {
        try {
            return HttpServer.create(
                    new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
        } catch (BindException taken) {
            throw new IOException(
                    "Port " + port + " is taken. Choose another with -Dbackfile.port=PORT, or 0 for any", taken);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            String path = exchange.getRequestURI().getPath().substring(1);
            if (path.isEmpty() || path.endsWith("/")) path += "index.html";
            if (reloading != null && path.equals(Reloading.PATH))
                send(
                        exchange,
                        200,
                        path,
                        reloading.script(exchange.getRequestURI().getQuery()));
            else if (isThere(path)) send(exchange, 200, path);
            else if (isThere("404.html")) send(exchange, 404, "404.html");
            else exchange.sendResponseHeaders(404, -1);
        }
    }

    /** Also for names: a path that leaves the site is no name of a site's file. */
    private boolean isThere(String path) {
        return SitePaths.isGood(path) && Files.isRegularFile(site.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    private void send(HttpExchange exchange, int status, String path) throws IOException {
        Path file = site.resolve(path);
        if (reloading != null && path.endsWith(".html")) {
            send(exchange, status, path, reloading.into(Files.readAllBytes(file)));
            return;
        }
        long size = Files.size(file);
        if (begin(exchange, status, path, size)) Files.copy(file, exchange.getResponseBody());
    }

    private static void send(HttpExchange exchange, int status, String path, byte[] bytes) throws IOException {
        if (begin(exchange, status, path, bytes.length))
            exchange.getResponseBody().write(bytes);
    }

    /** Sends the headers, and tells whether a body follows. */
    private static boolean begin(HttpExchange exchange, int status, String path, long size) throws IOException {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        exchange.getResponseHeaders().set("Content-Type", type == null ? "application/octet-stream" : type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isHead || size == 0 ? -1 : size);
        return !isHead;
    }
}
