/** The article records on disk: what keeps memory flat and the next build short. */
@NullMarked
package org.backfile.store;

import org.jspecify.annotations.NullMarked;
