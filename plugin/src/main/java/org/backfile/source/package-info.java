/** What lies in the content folder: raw pages, their bytes, charset and pictures. The only stage that reads the folder. */
@NullMarked
package org.backfile.source;

import org.jspecify.annotations.NullMarked;
