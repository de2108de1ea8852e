package org.backfile.curate;

/** One article's terms laid out by number, so that those of others are found in it at once. A byte for each term of the archive; one per thread. */
final class LaidOut {

    private final TermLists lists;
    private final byte[] counts;
    private final TermList terms = new TermList();

    LaidOut(TermLists lists) {
        this.lists = lists;
        counts = new byte[lists.numbers().size()];
    }

    /** Takes the place of the article before. */
    void lay(int article) {
        for (int i = 0; i < terms.size(); i++) counts[terms.term(i)] = 0;
        lists.read(article, terms);
        for (int i = 0; i < terms.size(); i++) counts[terms.term(i)] = (byte) terms.count(i);
    }

    TermList terms() {
        return terms;
    }

    /** How often the article has the term: 0 to 255. */
    int count(int term) {
        return counts[term] & 0xFF;
    }
}
