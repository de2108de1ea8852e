package org.backfile.bench.extraction;

import java.util.Set;
import org.backfile.source.RawPage;

/** An extractor as its users call it: from the page's characters, without help, to an answer. */
interface Contender {

    String name();

    /** The fields it means to give; the others are not held against it. */
    Set<Field> gives();

    Answer answer(RawPage page);
}
