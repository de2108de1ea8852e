package org.backfile.browser;

/**
 * One attempt of a page to run, to look elsewhere or to break out. Whatever runs calls {@code ran(1)} or {@code alert(1)}; whatever is
 * fetched is asked of {@link #OUTSIDE}.
 *
 * @param kind the class of attacks it belongs to
 * @param html what is written among the prose of a page, or into one of its fields
 */
record Attack(String kind, String html) {

    /** A host that is nobody's; the browser of the test is told to ask it for nothing. */
    static final String OUTSIDE = "evil.example";
}
