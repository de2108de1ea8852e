package org.backfile.bench.extraction;

/** What an extractor may give beside the text. */
enum Field {
    TITLE,
    AUTHORS,
    DATE
}
