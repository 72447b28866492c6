package org.sunledger.io.reconcile;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;

/**
 * A line as the original has it, for a verification.
 *
 * @param day its day, counted from 1970-01-01
 * @param amount its amount, money in positive
 * @param id its own id; empty when it has none
 * @param hash the hash of its content
 */
record OriginalLine(long day, BigDecimal amount, String id, String hash) {
    private static final long BASIS = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    /** A line of which the hash is not known yet. */
    static OriginalLine of(long day, BigDecimal amount, String id, List<String> texts) {
        long hash = hash(
                hash(hash(BASIS, Long.toString(day)), amount.unscaledValue().toString()), id);
        for (String text : texts) {
            hash = hash(hash, text);
        }
        return new OriginalLine(day, amount, id, HexFormat.of().toHexDigits(hash));
    }

    /** FNV-1a over the UTF-16 units of a text and the separator behind it. */
    private static long hash(long before, String text) {
        long hash = before;
        for (int i = 0; i <= text.length(); i++) {
            hash = (hash ^ (i < text.length() ? text.charAt(i) : 0x1F)) * PRIME;
        }
        return hash;
    }
}
