package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.sunledger.log.Salt;

/** Where the salts of a book come from. */
@FunctionalInterface
public interface SaltSource {
    /**
     * A salt nobody can guess.
     *
     * @param index the index of the fact it is for
     * @param purpose what it hides: {@code fact}, or the name of a personal text
     */
    Salt salt(long index, String purpose);

    /** Salts from the machine's secure random source; what every real book uses. */
    static SaltSource random() {
        return new SecureSalts();
    }

    /**
     * Salts that follow from a seed: for demonstration books and tests only, because whoever knows the seed knows them.
     */
    static SaltSource seeded(String seed) {
        return (index, purpose) -> {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256")
                        .digest((seed + "\n" + index + "\n" + purpose).getBytes(UTF_8));
                return Salt.of(Arrays.copyOf(hash, Salt.LENGTH));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        };
    }
}
