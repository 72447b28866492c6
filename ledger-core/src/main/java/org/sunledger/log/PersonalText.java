package org.sunledger.log;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A personal text and the salt that hides it, both kept beside the log. The log holds only {@link #digest()}; once text
 * and salt are erased the text is withheld, and nobody can tell what it was.
 *
 * @param salt 16 random bytes
 * @param text who paid, or what the memo says
 */
@SuppressWarnings("ArrayRecordComponent") // The salt is opaque and never compared.
public record PersonalText(byte[] salt, String text) {
    /** Lower-case hexadecimal HMAC-SHA-256 of the text in UTF-8, keyed by the salt. */
    public String digest() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
