package org.sunledger.table;

/** How much weight a row carries on the page. */
public enum Emphasis {
    /** The name of a part of the table; its other cells are empty. */
    HEADING,
    /** An ordinary line. */
    FIGURE,
    /** The sum of lines above it. */
    SUBTOTAL,
    /** The last figure of a part: what the lines above lead to. */
    TOTAL
}
