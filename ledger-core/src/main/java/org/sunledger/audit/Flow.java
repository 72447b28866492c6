package org.sunledger.audit;

/** Which way the money of an item goes. */
public enum Flow {
    /** Money comes in from outside. */
    IN,
    /** Money goes out. */
    OUT,
    /** Money moves between our own places or funds. */
    BETWEEN,
    /** No money moves: a claim or a debt arises or falls away. */
    NONE
}
