/** What is learned from labelled pages, and how a page is described to it. Inference only; the trainer is in {@code src/bench}. */
@NullMarked
package org.backfile.extract.model;

import org.jspecify.annotations.NullMarked;
