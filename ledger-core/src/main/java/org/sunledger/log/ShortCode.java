package org.sunledger.log;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;

/**
 * The first 100 bits of a root for people to compare: twenty letters of Crockford's base 32 in groups of five, such as
 * {@code 7N42B-3Z9QK-0VXRD-8TSEA}.
 */
final class ShortCode {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    private ShortCode() {}

    static String of(TreeHash root) {
        // Thirteen bytes are 104 bits, of which the last four are dropped.
        BigInteger bits = new BigInteger(1, Arrays.copyOf(root.shared(), 13)).shiftRight(4);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            int letter = bits.shiftRight(5 * (LENGTH - 1 - i)).intValue() & 31;
            code.append(LETTERS.charAt(letter));
        }
        return code.toString();
    }

    /** A code as it was typed or read aloud: small letters, no hyphens, O for 0 and I or L for 1 are understood. */
    static String normalise(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return letters.replaceAll("(.{5})(?=.)", "$1-");
    }
}
