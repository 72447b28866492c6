package org.sunledger.store;

/** How a book is opened. */
public enum Access {
    /** Nothing is ever written, not even a file beside the book. */
    READ_ONLY,
    /** Facts can be appended. */
    READ_WRITE
}
