package org.sunledger.canonical;

import java.util.Collection;

/** Counts nesting when a value is made, so that a document that nests too deeply cannot exist. */
final class Depth {
    private Depth() {}

    static int around(Collection<CanonicalValue> values) {
        int deepest = 0;
        for (CanonicalValue value : values) {
            deepest = Math.max(deepest, value.depth());
        }
        if (deepest >= CanonicalValue.MAX_DEPTH) {
            throw new IllegalArgumentException("nested more than " + CanonicalValue.MAX_DEPTH + " deep");
        }
        return deepest + 1;
    }
}
