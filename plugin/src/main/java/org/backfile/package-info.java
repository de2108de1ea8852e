/** The line as a whole: {@code Backfile} is the one façade, and reads like the README. */
@NullMarked
package org.backfile;

import org.jspecify.annotations.NullMarked;
