/** What several readers of one DOM ask of its elements. */
@NullMarked
package org.backfile.extract.dom;

import org.jspecify.annotations.NullMarked;
