package org.backfile.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z0-9-]{2,8}");
    private static final Pattern COMMAS = Pattern.compile("[,;|、，،；\\n]");
    private static final int FEW_CODES = 5;
    private static final Pattern PATH = Pattern.compile("\\s*[a-z]+/[^/\\s][^/]*");
    private static final Set<String> KINDS =
            Set.of("subject", "topic", "tag", "keyword", "theme", "thema", "tema", "sujet");

    private final SiteNames names;

    TopicWords(SiteNames names) {
        this.names = names;
    }

    /** The topics of texts that may each be a list: cut at commas, or at spaces where a text of ideographs has no commas. */
    List<String> list(List<String> texts) {
        if (texts.isEmpty()) return List.of();
        var all = new ArrayList<String>();
        for (String text : texts) {
            String[] parts = COMMAS.split(text, -1);
            boolean spaced = parts.length == 1
                    && text.indexOf(' ') > 0
                    && text.codePoints().filter(Character::isIdeographic).count() * 2 > text.length();
            all.addAll(List.of(spaced ? text.split(" +", -1) : parts));
        }
        var topics = each(all);
        return isCoded(topics) ? List.of() : topics;
    }

    /** A list of "AER", "INDG08", "SWASIA" is an agency's routing, with a country's or two among them that would look like topics. */
    private static boolean isCoded(List<String> topics) {
        long codes =
                topics.stream().filter(t -> ABBREVIATION.matcher(t).matches()).count();
        return topics.size() >= FEW_CODES && codes * 10 >= topics.size() * 7L;
    }

    /** The topics among texts that are one each. */
    List<String> each(List<String> texts) {
        var topics = new ArrayList<String>();
        boolean paths = texts.size() > 1
                && texts.stream().allMatch(text -> PATH.matcher(text).matches());
        for (String text : texts) {
            String topic = withoutKind(text.strip(), paths);
            while (!topic.isEmpty() && "#\"'“”‘’[]".indexOf(topic.charAt(0)) >= 0)
                topic = topic.substring(1).strip();
            while (!topic.isEmpty() && "\"'“”’[]#.,;".indexOf(topic.charAt(topic.length() - 1)) >= 0) {
                topic = topic.substring(0, topic.length() - 1).strip();
            }
            if (isSubject(topic)) topics.add(topic);
        }
        return topics;
    }

    /** {@code Subject: Justice} is Justice, and {@code place/harbour} is harbour where all of a list are paths. */
    private static String withoutKind(String topic, boolean paths) {
        if (paths) return topic.substring(topic.indexOf('/') + 1);
        int colon = topic.indexOf(": ");
        return colon > 0 && KINDS.contains(topic.substring(0, colon).toLowerCase(Locale.ROOT))
                ? topic.substring(colon + 2).strip()
                : topic;
    }

    private boolean isSubject(String topic) {
        if (topic.isEmpty() || topic.length() > LONGEST || CODE.matcher(topic).matches()) return false;
        String key = Matching.key(topic);
        boolean oneLongWord = key.length() > LONGEST_WORD && key.indexOf(' ') < 0 && key.charAt(0) < 0x250;
        return !key.isEmpty() && !oneLongWord && !NOISE.contains(key) && !names.is(topic);
    }
}
