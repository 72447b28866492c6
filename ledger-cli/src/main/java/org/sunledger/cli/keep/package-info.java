/**
 * The commands that keep a book: they begin one, record, check and approve facts, reverse them, levy fees, close a
 * period and open it again. Each writes all of it or nothing, and says what was written.
 */
@NullMarked
package org.sunledger.cli.keep;

import org.jspecify.annotations.NullMarked;
