/** From the archive to the pages of its site: addresses, page models, templates, search, feeds. */
@NullMarked
package org.backfile.site;

import org.jspecify.annotations.NullMarked;
