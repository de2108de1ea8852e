/** From a raw page to an article: the body, its metadata, and nothing else of what stood around it. */
@NullMarked
package org.backfile.extract;

import org.jspecify.annotations.NullMarked;
