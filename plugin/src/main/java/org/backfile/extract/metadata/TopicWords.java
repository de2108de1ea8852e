package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts lists of keywords and tells subjects from the codes and site names among them. */
final class TopicWords {

    private static final int LONGEST = 60;
    private static final int LONGEST_WORD = 24;
    private static final Set<String> NOISE =
            Lexicon.lines("topic-noise.txt").stream().map(Matching::key).collect(Collectors.toUnmodifiableSet());

    /** Hashes, "nlp_entity: india", "ct:123", bare numbers. */
    private static final Pattern CODE = Pattern.compile(
            "[0-9a-fA-F]{8}-.*|[\\w ./-]+:.*|\\d{1,3}|\\d{5,}|.*[{}<>=\\[\\]].*|.*\\.(?:com|org|net|de|co\\.\\w\\w)");

    private final SiteNames names;

    TopicWords(SiteNames names) {
        this.names = names;
    }

    /** The topics of texts that may each be a list: cut at commas, or at spaces where a text of ideographs has no commas. */
    List<String> list(List<String> texts) {
        var topics = new ArrayList<String>();
        for (String text : texts) {
            String[] parts = text.split("[,;|、，،；\\n]", -1);
            boolean spaced = parts.length == 1
                    && text.indexOf(' ') > 0
                    && text.codePoints().filter(Character::isIdeographic).count() * 2 > text.length();
            topics.addAll(each(List.of(spaced ? text.split(" +", -1) : parts)));
        }
        return topics;
    }

    /** The topics among texts that are one each. */
    List<String> each(List<String> texts) {
        var topics = new ArrayList<String>();
        for (String text : texts) {
            String topic = text.strip();
            while (!topic.isEmpty() && "#\"'“”‘’[]".indexOf(topic.charAt(0)) >= 0)
                topic = topic.substring(1).strip();
            while (!topic.isEmpty() && "\"'“”’[]#.".indexOf(topic.charAt(topic.length() - 1)) >= 0) {
                topic = topic.substring(0, topic.length() - 1).strip();
            }
            if (isSubject(topic)) topics.add(topic);
        }
        return topics;
    }

    private boolean isSubject(String topic) {
        if (topic.isEmpty() || topic.length() > LONGEST || CODE.matcher(topic).matches()) return false;
        String key = Matching.key(topic);
        boolean oneLongWord = key.length() > LONGEST_WORD && key.indexOf(' ') < 0 && key.charAt(0) < 0x250;
        return !key.isEmpty() && !oneLongWord && !NOISE.contains(key) && !names.is(topic);
    }
}
