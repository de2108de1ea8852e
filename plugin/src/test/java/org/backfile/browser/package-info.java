/** Tests in a real Chromium, over the DevTools protocol: no driver, no Node. */
@NullMarked
package org.backfile.browser;

import org.jspecify.annotations.NullMarked;
