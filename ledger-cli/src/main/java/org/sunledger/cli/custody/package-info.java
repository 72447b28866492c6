/**
 * What keeps a book alive for decades: copies, exports, the check of what is derived, the package for the next
 * committee and a book begun from one.
 */
@NullMarked
package org.sunledger.cli.custody;

import org.jspecify.annotations.NullMarked;
