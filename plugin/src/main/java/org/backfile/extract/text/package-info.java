/** Articles from text dumps: what somebody copied from a page or a program rendered, with no tags left. Lines, their shapes and their neighbours say what is body. */
@NullMarked
package org.backfile.extract.text;

import org.jspecify.annotations.NullMarked;
