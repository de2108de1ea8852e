package org.backfile.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.backfile.article.Article;
import org.backfile.article.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a topic is about, in its articles' own words: of each of the articles given the first sentence that names the topic, such as would stand in an
 * index of first mentions. A topic that no sentence names has none.
 */
final class OwnWords {

    private static final int SHORTEST = 50;
    private static final int LONGEST = 320;
    /** Later in an article a topic is hardly introduced. */
    private static final int SENTENCES = 12;

    /** A sentence ends with a mark after a word, not an initial; the next begins with a capital, a sign or a script without capitals. */
    private static final Pattern END = Pattern.compile(
            "(?<=[\\p{Ll}\\p{Lo}\\p{N})\\]”\"’»%]{2}[.!?…]{1,3}[”\"’»)]?)\\s+(?=[^\\p{Ll}\\s])|(?<=[。！？।؟])\\s*|\\n{2,}");

    private OwnWords() {}

    /** The first fitting sentence of the article; null when it has none. */
    static @Nullable String of(String topic, Article article) {
        var name = words(topic);
        if (name.isEmpty()) return null;
        var standfirst = article.metadata().standfirst();
        var text =
                (standfirst == null ? "" : standfirst + "\n\n") + article.body().text();
        int count = 0;
        for (int from = 0; from < text.length() && count < SENTENCES; count++) {
            int next = end(text, from);
            var sentence = text.substring(from, next).strip().replaceAll("\\s+", " ");
            if (sentence.length() >= least(sentence) && sentence.length() <= LONGEST && names(sentence, name))
                return sentence;
            from = next;
        }
        return null;
    }

    /** Whether a headline names the topic. */
    static boolean isInHeadline(String topic, String headline) {
        var name = words(topic);
        return !name.isEmpty() && names(headline, name);
    }

    private static int end(String text, int from) {
        var end = END.matcher(text).region(from, Math.min(text.length(), from + 4 * LONGEST));
        end.useTransparentBounds(true);
        while (end.find()) if (end.end() > from) return end.end();
        return Math.min(text.length(), from + 4 * LONGEST);
    }

    /** Scripts that write a word in a sign or two say as much in less. */
    private static int least(String sentence) {
        return sentence.codePoints().anyMatch(Character::isIdeographic) ? SHORTEST / 3 : SHORTEST;
    }

    /** Whether the words of the name follow each other in the sentence. */
    private static boolean names(String sentence, List<Long> name) {
        var words = words(sentence);
        for (int i = 0; i + name.size() <= words.size(); i++)
            if (words.subList(i, i + name.size()).equals(name)) return true;
        return false;
    }

    private static List<Long> words(String text) {
        var words = Words.of(text);
        var found = new ArrayList<Long>();
        while (words.next()) found.add(words.hash());
        return found;
    }
}
