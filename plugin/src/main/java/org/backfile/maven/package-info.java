/** The goals: parameters become settings, the outcome becomes log lines. The only package that knows Maven. */
@NullMarked
package org.backfile.maven;

import org.jspecify.annotations.NullMarked;
