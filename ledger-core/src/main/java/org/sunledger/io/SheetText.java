package org.sunledger.io;

/**
 * A sheet of a workbook, written out as comma-separated text whose lines are its rows: line 7 is row 7. The library
 * reads no workbooks itself; whoever does hands the sheet over in this form, and it is read as any file is.
 *
 * @param file the workbook's name as it was given
 * @param sha256 lower-case hexadecimal SHA-256 of the workbook's bytes
 * @param text the rows, one line each, with a comma between cells and quotes around cells that need them
 */
public record SheetText(String file, String sha256, String text) {}
