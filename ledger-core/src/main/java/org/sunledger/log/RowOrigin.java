package org.sunledger.log;

import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.Members;

/**
 * The row of an imported file that a fact came from.
 *
 * @param importIndex the index of the fact that records the import
 * @param line the physical line of the row in the file, from 1
 * @param key what tells this row from other rows of the same source: 32 lower-case hexadecimal digits, an HMAC keyed by
 *     the book, so that it discloses nothing about the row
 */
public record RowOrigin(long importIndex, long line, String key) {
    void write(Members members) {
        members.put("import", importIndex).put("key", key).put("line", line);
    }

    static RowOrigin read(CanonicalObject document) {
        return new RowOrigin(document.whole("import"), document.whole("line"), document.text("key"));
    }
}
