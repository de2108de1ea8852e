/** Articles from Markdown: CommonMark with tables, footnotes, strikethrough and bare links, through the same allow list as pages. */
@NullMarked
package org.backfile.extract.markdown;

import org.jspecify.annotations.NullMarked;
