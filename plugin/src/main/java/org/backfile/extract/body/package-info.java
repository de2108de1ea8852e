/** The body of a saved HTML page: which of its blocks are the article, and how they are written out. */
@NullMarked
package org.backfile.extract.body;

import org.jspecify.annotations.NullMarked;
