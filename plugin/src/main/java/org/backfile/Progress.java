package org.backfile;

/** Hears how far a build is. It may time what it hears; nothing of it goes into the site. Thread-safe. */
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(Stage stage, int total) {}

        @Override
        public void advance() {}
    };

    /**
     * A stage begins, and with it the one before has ended.
     *
     * @param total how many times {@link #advance} will be called; 0 when that is not known
     */
    void begin(Stage stage, int total);

    /** One more page is done. */
    void advance();
}
