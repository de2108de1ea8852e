/**
 * What the pages of one host teach about each other: text that repeats is boilerplate, and what stands in the same place of the
 * template is of the same kind. Learned across the whole folder, whatever the order of its files.
 */
@NullMarked
package org.backfile.extract.host;

import org.jspecify.annotations.NullMarked;
