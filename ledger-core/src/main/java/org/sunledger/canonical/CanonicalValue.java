package org.sunledger.canonical;

/** A value of a canonical document. Immutable; equal when the canonical bytes are equal. */
public sealed interface CanonicalValue
        permits CanonicalText, CanonicalWhole, CanonicalFlag, CanonicalArray, CanonicalObject {

    /** The deepest nesting of arrays and objects that a document may have, the outermost object counting as 1. */
    int MAX_DEPTH = 16;

    /** The longest canonical form of a document, in bytes: 1 MiB. */
    int MAX_BYTES = 1 << 20;

    /** How many arrays and objects lie around the deepest value, this one included; 0 for text, number and flag. */
    default int depth() {
        return 0;
    }
}
