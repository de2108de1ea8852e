package org.backfile.curate;

/**
 * Which topics are named in the text of each article, how often, and whether in the headline. And how far a topic's name can be trusted: the
 * share of the articles with the name whose pages name the topic. "US" is in every text that says "us".
 */
final class Mentions {

    private static final int HEADLINE = 1 << 8;
    private static final int COUNT = HEADLINE - 1;
    private static final int TOPIC = 9;

    /** A name nobody has tried is taken for as good as names are on the average, about. */
    private static final double USUAL = 0.3;

    private static final double DOUBT = 2;
    /** From here on a name counts fully: pages leave out many topics that they could well name. */
    private static final double TRUSTED = 0.1;

    private final TopicNumbers topics;
    private final TopicNames names;
    private final int[][] found;

    Mentions(TopicNumbers topics, TopicNames names) {
        this.topics = topics;
        this.names = names;
        found = new int[topics.ofArticles().length][];
    }

    /** Finds the names in one article, for which only one thread may ask. */
    void note(int article, ReadTerms terms) {
        found[article] = names.find(terms);
    }

    int size(int article) {
        return found[article].length;
    }

    int topic(int article, int i) {
        return found[article][i] >>> TOPIC;
    }

    /** 1 to 255. */
    int count(int article, int i) {
        return found[article][i] & COUNT;
    }

    boolean isInHeadline(int article, int i) {
        return (found[article][i] & HEADLINE) != 0;
    }

    /** How far each topic's name can be trusted. */
    Trust trust() {
        int[] named = new int[topics.size()];
        int[] confirmed = new int[topics.size()];
        for (int article = 0; article < found.length; article++) {
            if (!topics.isKnown(article)) continue;
            for (int i = 0; i < size(article); i++) {
                named[topic(article, i)]++;
                if (topics.has(article, topic(article, i))) confirmed[topic(article, i)]++;
            }
        }
        return (article, topic) -> {
            int others = named[topic] - (topics.isKnown(article) ? 1 : 0);
            int confirming = confirmed[topic] - (topics.has(article, topic) ? 1 : 0);
            return Math.min(1, (confirming + DOUBT * USUAL) / (others + DOUBT) / TRUSTED);
        };
    }

    /** From 0 to 1, by all articles with the name but this one, which must have it, too. */
    interface Trust {
        double of(int article, int topic);
    }

    static int mention(int count, boolean isInHeadline) {
        return Math.min(COUNT, count) | (isInHeadline ? HEADLINE : 0);
    }

    /** The mentions under two spellings as one. */
    static int add(int one, int other) {
        return Math.min(COUNT, (one & COUNT) + (other & COUNT)) | ((one | other) & HEADLINE);
    }

    static int packed(int topic, int mention) {
        return topic << TOPIC | mention;
    }
}
