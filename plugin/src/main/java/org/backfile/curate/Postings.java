package org.backfile.curate;

/** In which articles of a block each term that is not frequent occurs, and how often. */
final class Postings {

    private final int firstArticle;
    private final int articles;
    private final int firstTerm;
    private final int[] starts;
    /** The article's index in the block in three bytes, the count in one; of each term in order of the articles. */
    private final int[] postings;

    private Postings(int firstArticle, int articles, int firstTerm, int[] starts) {
        this.firstArticle = firstArticle;
        this.articles = articles;
        this.firstTerm = firstTerm;
        this.starts = starts;
        postings = new int[starts[starts.length - 1]];
    }

    /** Of the articles from one to another, exclusive, and of the terms from this one on. */
    static Postings of(TermLists lists, int firstTerm, int from, int to) {
        var list = new TermList();
        int[] starts = new int[lists.numbers().size() - firstTerm + 1];
        for (int article = from; article < to; article++) {
            lists.read(article, list);
            for (int i = list.firstFrom(firstTerm); i < list.size(); i++) starts[list.term(i) - firstTerm + 1]++;
        }
        for (int t = 1; t < starts.length; t++) starts[t] += starts[t - 1];
        var block = new Postings(from, to - from, firstTerm, starts);
        int[] next = starts.clone();
        for (int article = from; article < to; article++) {
            lists.read(article, list);
            for (int i = list.firstFrom(firstTerm); i < list.size(); i++) {
                block.postings[next[list.term(i) - firstTerm]++] = (article - from) << 8 | list.count(i);
            }
        }
        return block;
    }

    int firstArticle() {
        return firstArticle;
    }

    int articles() {
        return articles;
    }

    int firstTerm() {
        return firstTerm;
    }

    /**
     * Adds what a term makes of the cosines to the articles of the block that have it.
     *
     * @param before index in the block of the first article that is not wanted any more
     * @param weight the term's, in the article that is compared, times its squared rarity
     */
    void addUp(int term, int before, float weight, float[] sums) {
        int end = starts[term - firstTerm + 1];
        for (int p = starts[term - firstTerm]; p < end; p++) {
            int other = postings[p] >>> 8;
            if (other >= before) return;
            sums[other] += weight * TermList.weightOf(postings[p] & 0xFF);
        }
    }
}
