/** Backfile beside other extractors, on pages whose articles are known. */
@NullMarked
package org.backfile.bench.extraction;

import org.jspecify.annotations.NullMarked;
