/**
 * What people read: text for a terminal, pages for a wall, and sentences for what went wrong.
 *
 * <p>Everything here starts from a finished value and does no arithmetic: a {@link org.sunledger.table.Table} becomes
 * aligned text or a printable page; a failure or a rejection becomes a message that says where, shows the text, says
 * what is wrong and what to do. Text that came from outside passes one function
 * ({@link org.sunledger.render.Printable}) that takes out control characters and marks that turn the direction of
 * writing, and one escaping function per place of a page where it may stand.
 */
@NullMarked
package org.sunledger.render;

import org.jspecify.annotations.NullMarked;
