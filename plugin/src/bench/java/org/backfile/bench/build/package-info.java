/** What whole builds cost, run as a user runs them: beside Hugo, beside jsoup's parse, again after a change, and in a small heap. */
@NullMarked
package org.backfile.bench.build;

import org.jspecify.annotations.NullMarked;
