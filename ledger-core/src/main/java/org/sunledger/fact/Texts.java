package org.sunledger.fact;

import org.sunledger.canonical.CanonicalObject;

/** Members that are left out of a document when they say nothing. */
final class Texts {
    private Texts() {}

    static void put(CanonicalObject.Builder document, String name, String text) {
        if (!text.isEmpty()) {
            document.put(name, text);
        }
    }

    /** As above, under a name in two pieces, which are put together only when there is something to say. */
    static void put(CanonicalObject.Builder document, String prefix, String name, String text) {
        if (!text.isEmpty()) {
            document.put(prefix + name, text);
        }
    }

    static void put(CanonicalObject.Builder document, String name, long whole) {
        if (whole != 0) {
            document.put(name, whole);
        }
    }

    static String get(CanonicalObject document, String name) {
        return document.findText(name).orElse("");
    }

    static boolean flag(CanonicalObject document, String name) {
        return document.has(name) && document.flag(name);
    }
}
