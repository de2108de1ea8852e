package org.backfile.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One DevTools connection for all tabs, in the protocol's flat mode. */
final class Connection implements WebSocket.Listener {

    private static final long TIMEOUT = 30;

    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> calls = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonObject>> sessions = new ConcurrentHashMap<>();
    private final StringBuilder message = new StringBuilder();
    private final WebSocket socket;

    Connection(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(TIMEOUT))
                .buildAsync(address, this)
                .join();
    }

    /** Calls a method of the protocol and waits for what it returns. */
    JsonObject call(@Nullable String session, String method, JsonObject parameters) {
        int id = ids.incrementAndGet();
        var call = new JsonObject();
        call.addProperty("id", id);
        call.addProperty("method", method);
        call.add("params", parameters);
        if (session != null) call.addProperty("sessionId", session);
        var answer = new CompletableFuture<JsonObject>();
        calls.put(id, answer);
        synchronized (this) {
            socket.sendText(call.toString(), true).join();
        }
        var result = answer.orTimeout(TIMEOUT, TimeUnit.SECONDS).join();
        if (result.has("error")) throw new IllegalStateException(method + ": " + result.get("error"));
        return result.getAsJsonObject("result");
    }

    /** Hears the events of a tab, on the connection's own thread. */
    void listen(String session, Consumer<JsonObject> listener) {
        sessions.put(session, listener);
    }

    void forget(String session) {
        sessions.remove(session);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            var whole = JsonParser.parseString(message.toString()).getAsJsonObject();
            message.setLength(0);
            dispatch(whole);
        }
        from.request(1);
        return null;
    }

    private void dispatch(JsonObject whole) {
        if (whole.has("id")) {
            var call = calls.remove(whole.get("id").getAsInt());
            if (call != null) call.complete(whole);
        } else if (whole.has("sessionId")) {
            var session = sessions.get(whole.get("sessionId").getAsString());
            if (session != null) session.accept(whole);
        }
    }
}
