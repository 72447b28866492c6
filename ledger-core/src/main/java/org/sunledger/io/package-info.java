/**
 * Other people's files, at the outer edge of the library.
 *
 * <p>A treasurer's CSV comes from a bank, a spreadsheet or a parking gate: in any of four encodings, with columns in
 * any order and in two languages. {@link org.sunledger.io.CsvFile} turns the bytes into a
 * {@link org.sunledger.io.CsvTable}, or says by name what the file is instead. Nothing stops at the first thing that is
 * wrong: every failure is kept with its file, line and column, and every row keeps the physical line on which it
 * begins.
 *
 * <p>The way back is {@link org.sunledger.io.CsvWriter}: what it writes survives a spreadsheet, and what protects it
 * there is taken off again when it is read.
 */
@NullMarked
package org.sunledger.io;

import org.jspecify.annotations.NullMarked;
