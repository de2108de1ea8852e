package org.backfile.bench.curation;

/** Two articles that are copies of one another, in order of their ids. */
record CopyPair(String one, String other) {

    static CopyPair of(String a, String b) {
        return a.compareTo(b) < 0 ? new CopyPair(a, b) : new CopyPair(b, a);
    }

    String other(String id) {
        return id.equals(one) ? other : one;
    }
}
