package org.sunledger.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash function of the log. */
final class Sha256 {
    private Sha256() {}

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
