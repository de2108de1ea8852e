package org.backfile.extract.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.backfile.extract.dom.NameWords;
import org.backfile.extract.dom.SeenNames;
import org.jsoup.nodes.Element;

/** Reads class and id names: each names some of the {@link #GROUPS} of {@code class-words.txt}. One per page; not thread-safe. */
final class ClassWords {

    /** The groups' names; a group is bit {@code 1 << index}. */
    static final List<String> GROUPS;

    private static final NameWords WORDS;

    static {
        var groups = new ArrayList<String>();
        var words = new HashMap<String, Integer>();
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ClassWords.class.getResourceAsStream("class-words.txt")),
                StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                int colon = line.indexOf(':');
                if (line.startsWith("//") || colon < 0) continue;
                int bit = 1 << groups.size();
                groups.add(line.substring(0, colon));
                for (var word : line.substring(colon + 1).strip().split(" +", -1))
                    words.merge(word, bit, (a, b) -> a | b);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        GROUPS = List.copyOf(groups);
        WORDS = new NameWords(words);
    }

    private final SeenNames seen = new SeenNames(WORDS);

    /** The groups that a class, id or role attribute names, as bits. */
    int groups(String names) {
        return seen.read(names);
    }

    /** The groups that any of an element's names says. */
    int groups(Element element) {
        if (element.attributesSize() == 0) return 0;
        var attributes = element.attributes();
        return groups(attributes.get("class").trim())
                | groups(attributes.get("id"))
                | groups(attributes.get("itemprop"))
                | groups(attributes.get("role"));
    }
}
