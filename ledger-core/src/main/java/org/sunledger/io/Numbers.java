package org.sunledger.io;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers that are no money: kilowatt-hours, lamps, square metres. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4}");

    private static final int FEW = 9;

    private Numbers() {}

    /**
     * The number in units of its last decimal: 88.70 with two decimals is 8870. Zeros beyond the decimals are dropped;
     * anything else that is no such number is empty.
     */
    static Optional<Long> read(String text, int decimals) {
        if (isPlain(text)) {
            return Optional.of(
                    BigDecimal.valueOf(Long.parseLong(text), -decimals).longValueExact());
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        int point = folded.indexOf('.');
        String whole = point < 0 ? folded : folded.substring(0, point);
        String fraction = point < 0 ? "" : folded.substring(point + 1);
        boolean wellFormed = NUMBER.matcher(whole).matches()
                && (point < 0 || (!fraction.isEmpty() && fraction.chars().allMatch(c -> c >= '0' && c <= '9')));
        if (!wellFormed || fraction.replaceFirst("0+$", "").length() > decimals) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(whole.replace(",", "") + "." + fraction + "0")
                .movePointRight(decimals)
                .longValueExact());
    }

    /**
     * A few digits and nothing else, as in most cells: there is nothing to fold and nothing that could be too large.
     */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.length() > FEW) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
