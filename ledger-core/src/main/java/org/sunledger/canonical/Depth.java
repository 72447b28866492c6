package org.sunledger.canonical;

/** Counts nesting when a value is made, so that a document that nests too deeply cannot exist. */
final class Depth {
    private Depth() {}

    static int around(Iterable<CanonicalValue> values) {
        int deepest = 0;
        for (CanonicalValue value : values) {
            deepest = Math.max(deepest, value.depth());
        }
        return around(deepest);
    }

    static int around(CanonicalValue[] values) {
        int deepest = 0;
        for (CanonicalValue value : values) {
            deepest = Math.max(deepest, value.depth());
        }
        return around(deepest);
    }

    private static int around(int deepest) {
        if (deepest >= CanonicalValue.MAX_DEPTH) {
            throw new IllegalArgumentException("nested more than " + CanonicalValue.MAX_DEPTH + " deep");
        }
        return deepest + 1;
    }
}
