/** The model every stage shares: what an article is, once the page around it is gone. Immutable records, no behaviour beyond their own form. */
@NullMarked
package org.backfile.article;

import org.jspecify.annotations.NullMarked;
