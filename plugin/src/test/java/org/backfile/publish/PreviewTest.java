package org.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

    @TempDir
    Path folder;

    private Preview preview;

    @BeforeEach
    void serve() throws IOException {
        Path site = folder.resolve("site");
        Files.createDirectories(site.resolve("topics"));
        Files.writeString(site.resolve("index.html"), "home");
        Files.writeString(site.resolve("404.html"), "not here");
        Files.writeString(site.resolve("topics/é.html"), "topic");
        Files.writeString(site.resolve("a.js"), "");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        preview = Preview.open(site, 0);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    @Test
    void pagesWithTheirTypes() throws IOException {
        assertThat(get("")).isEqualTo("200 text/html; charset=utf-8 home");
        assertThat(get("topics/%C3%A9.html?x=1")).isEqualTo("200 text/html; charset=utf-8 topic");
        assertThat(get("a.js")).isEqualTo("200 text/javascript; charset=utf-8 ");
        assertThat(get("nowhere.html")).isEqualTo("404 text/html; charset=utf-8 not here");
    }

    @Test
    void nothingOutsideTheSite() throws IOException {
        assertThat(raw("GET /../secret.txt")).startsWith("HTTP/1.1 404").doesNotContain("secret");
        assertThat(raw("GET /%2e%2e/secret.txt")).startsWith("HTTP/1.1 404").doesNotContain("secret");
        assertThat(raw("GET /topics/..%2f..%2fsecret.txt"))
                .startsWith("HTTP/1.1 404")
                .doesNotContain("secret");
        assertThat(raw("POST /index.html")).startsWith("HTTP/1.1 405");
    }

    @Test
    void aPortThatIsTakenIsToldWithTheWayOut() {
        int port = preview.address().getPort();
        assertThatThrownBy(() -> Preview.open(folder, port)).hasMessageContaining("-Dbackfile.port=");
    }

    @Test
    void workInProgressIsLoadedAgainWithoutAScriptInItsFiles() throws IOException {
        Path page = folder.resolve("site/index.html");
        Files.writeString(page, "<body>häuser</body>");
        preview.close();
        preview = Preview.ofWork(folder.resolve("site"), 0);
        assertThat(get("")).endsWith("<body>häuser<script src=\"/backfile-reload.js?0\" async></script></body>");
        assertThat(get("backfile-reload.js?0"))
                .startsWith("200 text/javascript")
                .doesNotContain("location.reload");
        preview.renew();
        assertThat(get("backfile-reload.js?0")).contains("location.reload()");
        assertThat(get("backfile-reload.js?1")).doesNotContain("location.reload");
        assertThat(get("nowhere.html")).startsWith("404").contains("not here<script ");
        assertThat(page).hasContent("<body>häuser</body>");
    }

    @Test
    void aFinishedSiteIsServedAsItIs() throws IOException {
        preview.renew();
        assertThat(get("")).endsWith(" home");
        assertThat(get("backfile-reload.js?0")).startsWith("404");
    }

    private String get(String path) throws IOException {
        var connection =
                (HttpURLConnection) preview.address().resolve(path).toURL().openConnection();
        int status = connection.getResponseCode();
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return status + " " + connection.getContentType() + " "
                    + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As no well-behaved client would ask. */
    private String raw(String request) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
            var out = socket.getOutputStream();
            out.write((request + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
