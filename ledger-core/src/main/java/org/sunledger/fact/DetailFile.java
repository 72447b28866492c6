package org.sunledger.fact;

import org.sunledger.canonical.CanonicalObject;

/**
 * The file that holds the days of a roll-up, which stays outside the book.
 *
 * @param sha256 lower-case hexadecimal SHA-256 of the file; empty when there is none
 * @param rows how many of its rows were added up
 */
public record DetailFile(String sha256, long rows) {
    /** There is no file: the fact is itself the detail. */
    public static final DetailFile NONE = new DetailFile("", 0);

    /** True when a file is named by a digest that can be one. */
    public boolean isNamed() {
        return sha256.matches("[0-9a-f]{64}");
    }

    void write(CanonicalObject.Builder document) {
        if (!sha256.isEmpty()) {
            document.put("detail", sha256);
            document.put("detail-rows", rows);
        }
    }

    static DetailFile read(CanonicalObject document) {
        return document.findText("detail")
                .map(digest ->
                        new DetailFile(digest, document.findWhole("detail-rows").orElse(0)))
                .orElse(NONE);
    }
}
