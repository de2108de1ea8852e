package org.backfile.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** One page in the browser, and everything it asked for and complained of. */
public final class Tab implements AutoCloseable {

    private static final long TIMEOUT_MILLIS = 10_000;

    private final Connection connection;
    private final String target;
    private final String session;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Set<String> loaded = ConcurrentHashMap.newKeySet();

    Tab(Connection connection, String target, String session) {
        this.connection = connection;
        this.target = target;
        this.session = session;
        connection.listen(session, this::hear);
        for (var domain : List.of("Page", "Runtime", "Network", "Log")) call(domain + ".enable", new JsonObject());
        var lifecycle = new JsonObject();
        lifecycle.addProperty("enabled", true);
        call("Page.setLifecycleEventsEnabled", lifecycle);
    }

    /** Goes to an address and waits until the page has loaded. */
    public void open(URI address) {
        var navigate = new JsonObject();
        navigate.addProperty("url", address.toString());
        var answer = call("Page.navigate", navigate);
        if (answer.has("errorText")) throw new AssertionError(address + ": " + answer.get("errorText"));
        // by its own number: a page that was left may still say that it has loaded
        var loader = answer.get("loaderId");
        if (loader != null) await(() -> loaded.contains(loader.getAsString()), "load " + address);
    }

    /** The value of an expression; a promise is waited for. */
    public JsonElement evaluate(String expression) {
        var evaluate = new JsonObject();
        evaluate.addProperty("expression", expression);
        evaluate.addProperty("awaitPromise", true);
        evaluate.addProperty("returnByValue", true);
        evaluate.addProperty("userGesture", true);
        var answer = call("Runtime.evaluate", evaluate);
        if (answer.has("exceptionDetails")) throw new AssertionError(answer.get("exceptionDetails"));
        var value = answer.getAsJsonObject("result").get("value");
        return value == null ? new JsonPrimitive("undefined") : value;
    }

    /** Waits until an expression is true, on this page or the one it leads to. */
    public void waitFor(String expression) {
        await(() -> holds(expression), expression);
    }

    private boolean holds(String expression) {
        try {
            return evaluate("Boolean(" + expression + ")").getAsBoolean();
        } catch (IllegalStateException leavingThePage) {
            return false;
        }
    }

    /** Types into what has the focus. */
    public void type(String text) {
        var insert = new JsonObject();
        insert.addProperty("text", text);
        call("Input.insertText", insert);
    }

    /** Presses a key that makes no character, by its name, or Enter. */
    public void press(String key) {
        for (var kind : List.of("keyDown", "keyUp")) {
            var event = new JsonObject();
            event.addProperty("type", kind);
            event.addProperty("key", key);
            if (key.equals("Enter")) {
                event.addProperty("text", "\r");
                event.addProperty("windowsVirtualKeyCode", 13);
            }
            call("Input.dispatchKeyEvent", event);
        }
    }

    /** The size of the window in CSS pixels; under 600 it is a phone. */
    public void resize(int width, int height) {
        var metrics = new JsonObject();
        metrics.addProperty("width", width);
        metrics.addProperty("height", height);
        metrics.addProperty("deviceScaleFactor", 1);
        metrics.addProperty("mobile", width < 600);
        call("Emulation.setDeviceMetricsOverride", metrics);
    }

    /** Shows the page as on {@code screen} or {@code print}, with a {@code light} or {@code dark} scheme. */
    public void show(String medium, String scheme) {
        var feature = new JsonObject();
        feature.addProperty("name", "prefers-color-scheme");
        feature.addProperty("value", scheme);
        var features = new JsonArray();
        features.add(feature);
        var media = new JsonObject();
        media.addProperty("media", medium);
        media.add("features", features);
        call("Emulation.setEmulatedMedia", media);
    }

    /** A PNG of the page from top to bottom. */
    public byte[] screenshot() {
        var capture = new JsonObject();
        capture.addProperty("format", "png");
        capture.addProperty("captureBeyondViewport", true);
        return data(call("Page.captureScreenshot", capture));
    }

    /** The page on paper of a size in millimetres, tagged; margins are the style sheet's. */
    public byte[] pdf(double width, double height) {
        var print = new JsonObject();
        print.addProperty("preferCSSPageSize", true);
        print.addProperty("printBackground", false);
        print.addProperty("generateTaggedPDF", true);
        print.addProperty("paperWidth", width / 25.4);
        print.addProperty("paperHeight", height / 25.4);
        return data(call("Page.printToPDF", print));
    }

    /** Lets every request for such an address fail; it is still told of. {@code *} stands for anything. */
    public void block(String addresses) {
        var urls = new JsonArray();
        urls.add(addresses);
        var block = new JsonObject();
        block.add("urls", urls);
        call("Network.setBlockedURLs", block);
    }

    /** Gives all pages, and the frames in them, a function; that it was called is a complaint. It stands in for {@code alert}, too. */
    public void bind(String function) {
        var binding = new JsonObject();
        binding.addProperty("name", "told");
        call("Runtime.addBinding", binding);
        var script = new JsonObject();
        script.addProperty("source", "window." + function + " = window.alert = () => told('" + function + "')");
        call("Page.addScriptToEvaluateOnNewDocument", script);
    }

    /** The addresses of everything asked for since the tab was opened. */
    public List<String> requests() {
        return requests;
    }

    /** Errors and warnings of the console, exceptions, dialogs, and what the browser logged. */
    public List<String> complaints() {
        return complaints;
    }

    public JsonObject call(String method, JsonObject parameters) {
        return connection.call(session, method, parameters);
    }

    @Override
    public void close() {
        connection.forget(session);
        var close = new JsonObject();
        close.addProperty("targetId", target);
        connection.call(null, "Target.closeTarget", close);
    }

    private void hear(JsonObject event) {
        var parameters = event.getAsJsonObject("params");
        switch (event.get("method").getAsString()) {
            case "Page.lifecycleEvent" -> {
                if (parameters.get("name").getAsString().equals("load"))
                    loaded.add(parameters.get("loaderId").getAsString());
            }
            case "Network.requestWillBeSent" ->
                requests.add(parameters.getAsJsonObject("request").get("url").getAsString());
            case "Runtime.exceptionThrown" ->
                complaints.add(parameters.get("exceptionDetails").toString());
            case "Runtime.bindingCalled" ->
                complaints.add("called " + parameters.get("payload").getAsString());
            case "Page.javascriptDialogOpening" -> {
                complaints.add("dialog " + parameters.get("message"));
                var unused = CompletableFuture.runAsync(this::dismiss); // this thread brings the answer
            }
            case "Log.entryAdded" -> complaints.add(parameters.get("entry").toString());
            case "Runtime.consoleAPICalled" -> {
                var type = parameters.get("type").getAsString();
                if (!type.equals("log")) complaints.add(type + " " + parameters.get("args"));
            }
            default -> {}
        }
    }

    private void dismiss() {
        var handle = new JsonObject();
        handle.addProperty("accept", false);
        call("Page.handleJavaScriptDialog", handle);
    }

    private static byte[] data(JsonObject answer) {
        return Base64.getDecoder().decode(answer.get("data").getAsString());
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition, String what) {
        long deadline = System.nanoTime() + TIMEOUT_MILLIS * 1_000_000;
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) throw new AssertionError("waited in vain for: " + what);
            Chromium.pause(5);
        }
    }
}
