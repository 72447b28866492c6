package org.sunledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/**
 * A text about a person, such as a payer's name or a bank's memo, with its salt. It is kept beside the log and a fact
 * holds only its {@link #digest()}, so that it can be erased without touching the log; it is then <em>withheld</em>.
 *
 * @param salt its own salt, which is erased with it: without it the digest cannot be guessed
 * @param text the text
 */
public record PersonalText(Salt salt, String text) {
    /** HMAC-SHA-256 of the UTF-8 text under the salt, 64 lower-case hexadecimal digits: what the fact holds. */
    public String digest() {
        return digest(new SaltedDigest());
    }

    /** The same, by a digest that the calling thread has at hand. */
    public String digest(SaltedDigest digest) {
        return HexFormat.of().formatHex(digest.of(salt, text.getBytes(UTF_8)));
    }

    /** Says nothing of the text, so that no log line can. */
    @Override
    public String toString() {
        return "PersonalText";
    }
}
