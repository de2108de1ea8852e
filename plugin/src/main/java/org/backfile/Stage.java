package org.backfile;

/** The steps of a build, in order. */
public enum Stage {
    /** The only step where there is nothing to do. */
    UNCHANGED("nothing has changed since the last build"),
    /** Raw pages become articles. */
    EXTRACT("reading pages"),
    /** Articles become an archive. */
    CURATE("finding topics and related articles"),
    /** The archive becomes files. */
    RENDER("writing pages"),
    /** The files become the site. */
    PUBLISH("putting the site in place");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** What is being done, for the user. */
    public String words() {
        return words;
    }
}
