package org.sunledger.log;

import static org.sunledger.outcome.Code.CHECKPOINT_MALFORMED;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/**
 * What a log was at a size: whoever keeps this can tell later whether the facts up to there are still the same.
 * Immutable.
 *
 * @param origin the name of the log, without white space and plus signs: {@code sunledger/} and 16 hexadecimal digits
 * @param size how many facts
 * @param root the root hash over them
 */
public record Checkpoint(String origin, long size, TreeHash root) {
    private static final Pattern ORIGIN = Pattern.compile("[^\\s+\\p{Z}\\p{Cntrl}]+");
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    public Checkpoint {
        if (size < 0 || !ORIGIN.matcher(origin).matches()) {
            throw new IllegalArgumentException("no checkpoint: " + origin + ", size " + size);
        }
    }

    /** The first 100 bits of the root, four groups of five letters, such as {@code 7N42B-3Z9QK-0VXRD-8TSEA}. */
    public String shortCode() {
        return ShortCode.of(root);
    }

    /** True when a person who typed or read this code means this root. */
    public boolean hasShortCode(String typed) {
        return shortCode().equals(ShortCode.normalise(typed));
    }

    /**
     * The body of a C2SP tlog-checkpoint: origin, size and root in base 64, each on a line of its own. Signatures are
     * no part of it.
     */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root.shared()) + "\n";
    }

    /**
     * Reads the body of a C2SP tlog-checkpoint. Further lines, which the format leaves to others, are passed over; they
     * may not be empty, because an empty line begins the signatures of a note. Refused with
     * {@code checkpoint.malformed} and the number of the line that is wrong.
     */
    public static Outcome<Checkpoint> parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        int last = lines.size() - 1;
        if (last < 3 || !lines.get(last).isEmpty()) {
            return malformed(last + 1);
        }
        int empty = lines.subList(0, last).indexOf("");
        if (empty >= 0) {
            return malformed(empty + 1);
        }
        return parse(lines.get(0), lines.get(1), lines.get(2));
    }

    private static Outcome<Checkpoint> parse(String origin, String size, String root) {
        if (!ORIGIN.matcher(origin).matches()) {
            return malformed(1);
        }
        if (!SIZE.matcher(size).matches()) {
            return malformed(2);
        }
        byte[] hash = decode(root);
        if (hash.length != TreeHash.LENGTH) {
            return malformed(3);
        }
        return Outcome.accepted(new Checkpoint(origin, Long.parseLong(size), TreeHash.wrap(hash)));
    }

    /** The bytes of exact base 64; no bytes when it is not, not even in bits that the padding should leave at zero. */
    private static byte[] decode(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return Base64.getEncoder().encodeToString(bytes).equals(base64) ? bytes : new byte[0];
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static Outcome<Checkpoint> malformed(int line) {
        return Outcome.refused(Rejection.of(CHECKPOINT_MALFORMED, "", "line", line));
    }
}
