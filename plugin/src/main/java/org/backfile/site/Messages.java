package org.backfile.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The words of the site around its articles, in one language. They come from {@code messages.properties} (English) and the
 * files of the language over it; {@code {0}} and so on stand for what is put in. Nothing here asks the platform's locale
 * data, which differ from one Java to the next.
 */
final class Messages {

    private final String language;
    private final Map<String, String> texts;

    /** @param layers the weakest first */
    Messages(String language, List<Properties> layers) {
        this.language = language;
        this.texts = new LinkedHashMap<>();
        for (var layer : layers) {
            for (var key : layer.stringPropertyNames()) texts.put(key, layer.getProperty(key));
        }
    }

    String language() {
        return language;
    }

    String direction() {
        return Script.direction(language);
    }

    /** The text of this key; the key itself where no bundle has it, so that a page still comes out. */
    String say(String key, Object... values) {
        var text = texts.getOrDefault(key, key);
        for (int i = 0; i < values.length; i++) text = text.replace("{" + i + "}", values[i].toString());
        return text;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A number with its noun: {@code key.one}, {@code key.other} … by the language's plural rule. */
    String count(String key, long n) {
        var form = key + "." + Plural.category(language, n);
        return say(has(form) ? form : key + ".other", number(n));
    }

    /** A whole number, its digits grouped. */
    String number(long n) {
        var digits = Long.toString(n);
        var separator = say("number.group");
        int smallest = Integer.parseInt(say("number.groupedFrom"));
        if (digits.length() < smallest) return digits;
        int step = say("number.groups").equals("3;2") ? 2 : 3;
        var grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= step) grouped.insert(i, separator);
        return grouped.toString();
    }

    /** "A", "A and B", "A, B and C". */
    String list(List<String> items) {
        if (items.size() < 2) return String.join("", items);
        var head = items.get(0);
        for (var item : items.subList(1, items.size() - 1)) head = say("list.more", head, item);
        return say("list.last", head, items.get(items.size() - 1));
    }

    /** The texts as templates see them: {@code nav.topics} is {@code text.nav.topics}. */
    Map<String, Object> tree() {
        var root = new LinkedHashMap<String, Object>();
        for (var key : new TreeSet<>(texts.keySet())) {
            Map<String, Object> branch = root;
            int from = 0;
            for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', from)) {
                branch = branch(branch, key.substring(from, dot));
                from = dot + 1;
            }
            branch.put(key.substring(from), say(key));
        }
        return root;
    }

    @SuppressWarnings("unchecked") // the only maps in a tree are its own
    private static Map<String, Object> branch(Map<String, Object> parent, String name) {
        var child = parent.get(name);
        if (child instanceof Map<?, ?> map) return (Map<String, Object>) map;
        var branch = new LinkedHashMap<String, Object>();
        parent.put(name, branch);
        return branch;
    }
}
