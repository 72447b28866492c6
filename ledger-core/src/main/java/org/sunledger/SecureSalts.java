package org.sunledger;

import java.security.SecureRandom;
import java.util.Arrays;
import org.sunledger.log.Salt;

/** Salts from the machine's secure random source, fetched a few at a time: each fetch costs more than its bytes. */
final class SecureSalts implements SaltSource {
    private static final int AT_ONCE = 64;

    private final SecureRandom random = new SecureRandom();
    private final byte[] fetched = new byte[AT_ONCE * Salt.LENGTH];
    private int used = fetched.length;

    @Override
    public synchronized Salt salt(long index, String purpose) {
        if (used == fetched.length) {
            random.nextBytes(fetched);
            used = 0;
        }
        Salt salt = Salt.of(Arrays.copyOfRange(fetched, used, used + Salt.LENGTH));
        // What was handed out is forgotten here: it belongs to the fact alone.
        Arrays.fill(fetched, used, used + Salt.LENGTH, (byte) 0);
        used += Salt.LENGTH;
        return salt;
    }
}
