package org.sunledger.audit.sampling;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Chance that nobody could choose alone. The committee fixes the book before it knows the auditor's nonce; the auditor
 * commits to the nonce before the book is known. All of it is SHA-256 over lines of text, so that anybody can do it
 * again with the tools of any system; {@code docs/reference/sampling.md} says how. Immutable.
 */
public final class Seed {
    private static final String SEED = "sunledger/sample-seed/1";
    private static final String COMMITMENT = "sunledger/sample-nonce/1";

    private final String hex;

    private Seed(String hex) {
        this.hex = hex;
    }

    /**
     * The seed of a sample.
     *
     * @param source what the population is, for ever: a checkpoint's origin, size and root, or a file's digest
     * @param engagement the name of the engagement
     * @param nonce what the auditor committed to
     */
    public static Seed of(String source, String engagement, String nonce) {
        return new Seed(digest(SEED + "\n" + source + "\n" + engagement + "\n" + nonce + "\n"));
    }

    /** What an auditor hands over beforehand: it binds to the nonce and does not disclose it. */
    public static String commitment(String engagement, String nonce) {
        return digest(COMMITMENT + "\n" + engagement + "\n" + nonce + "\n");
    }

    /** The seed, 64 lower-case hexadecimal digits. */
    public String hex() {
        return hex;
    }

    /** A number from 1 to a bound, each exactly as likely as any other. */
    long oneTo(String purpose, long bound) {
        BigInteger limit = BigInteger.valueOf(bound);
        BigInteger all = BigInteger.ONE.shiftLeft(256);
        BigInteger fair = all.subtract(all.mod(limit));
        for (int attempt = 0; ; attempt++) {
            BigInteger drawn = new BigInteger(digest(hex + "\n" + purpose + "\n" + attempt + "\n"), 16);
            if (drawn.compareTo(fair) < 0) {
                return drawn.mod(limit).longValueExact() + 1;
            }
        }
    }

    /** The rank of an item: the items with the smallest ranks are drawn. */
    String rank(int position) {
        return digest(hex + "\nitem\n" + position + "\n");
    }

    static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
