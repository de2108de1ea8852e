package org.backfile.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder on a web server of this machine, under a prefix, as on a shared host. Says nothing of charsets, as many servers do. */
final class Loopback implements AutoCloseable {

    private static final String PREFIX = "/some/where/";

    private final HttpServer server;

    Loopback(Path folder) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PREFIX, exchange -> {
            var path = exchange.getRequestURI().getPath().substring(PREFIX.length());
            var file = folder.resolve(path).normalize();
            boolean found = file.startsWith(folder) && Files.isRegularFile(file);
            var bytes = found ? Files.readAllBytes(file) : new byte[0];
            exchange.getResponseHeaders().set("Content-Type", type(path));
            exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
            exchange.sendResponseHeaders(found ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            try (var body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        });
        server.start();
    }

    /** The address of a file of the folder. */
    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + PREFIX + path);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "html" -> "text/html";
            case "css" -> "text/css";
            case "js" -> "text/javascript";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "jpg" -> "image/jpeg";
            case "xml" -> "application/xml";
            case "json" -> "application/json";
            default -> "application/octet-stream";
        };
    }
}
