/** Pages to files: staged and swapped in whole, listed in a manifest, verifiable ever after. */
@NullMarked
package org.backfile.publish;

import org.jspecify.annotations.NullMarked;
