/** A disk that fails when it is told to. */
@org.jspecify.annotations.NullMarked
package org.backfile.disk;
