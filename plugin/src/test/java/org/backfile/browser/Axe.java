package org.backfile.browser;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Deque's axe-core: what it finds against WCAG 2.2 AA and good practice on the page of a tab. */
final class Axe {

    private static final String RUN = """
            axe.run(document, {
              runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
              resultTypes: ["violations"],
            }).then(found => found.violations.map(v =>
              `${v.id} at ${v.nodes.length} places: ${v.help}. The first: ${v.nodes[0].target}, ${v.nodes[0].failureSummary}`))""";

    private final String script;

    Axe() throws IOException {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            script = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** One line for each rule that is broken. */
    Stream<String> violations(Tab tab) {
        tab.evaluate(script + ";0");
        var found = tab.evaluate(RUN).getAsJsonArray();
        return StreamSupport.stream(found.spliterator(), false).map(JsonElement::getAsString);
    }
}
