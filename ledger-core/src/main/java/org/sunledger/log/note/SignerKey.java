package org.sunledger.log.note;

import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/**
 * A key that signs. Whoever has it can sign in its holder's name; it never leaves the file it is kept in but through
 * {@link #text()}.
 */
public final class SignerKey {
    private static final String BEGIN = "PRIVATE+KEY+";

    private final VerifierKey verifier;
    private final byte[] seed;

    private SignerKey(VerifierKey verifier, byte[] seed) {
        this.verifier = verifier;
        this.seed = seed;
    }

    /** A new key; refused with {@code key.malformed} when the name is empty or has a space or a plus sign in it. */
    public static Outcome<SignerKey> create(String name, KeyType type) {
        if (!KeyName.isGood(name)) {
            return Outcome.refused(Rejection.of(Code.KEY_MALFORMED, "key-name", "found", name));
        }
        KeyPair pair = Ed25519.newPair();
        VerifierKey verifier = new VerifierKey(name, type, Ed25519.bare(pair.getPublic()));
        return Outcome.accepted(new SignerKey(verifier, Ed25519.bare(pair.getPrivate())));
    }

    /**
     * Reads what {@link #text()} writes; refused with {@code key.malformed}, which does not show what was found. The
     * two lines must belong together.
     */
    public static Outcome<SignerKey> parse(String text) {
        List<String> lines = text.lines().toList();
        String first = lines.isEmpty() ? "" : lines.get(0);
        if (lines.size() != 2 || !first.startsWith(BEGIN)) {
            return malformed();
        }
        // PRIVATE, KEY, name, number; the rest is base 64, which may have plus signs of its own.
        List<String> parts = List.of(first.split("\\+", 5));
        byte[] bytes = KeyName.decode(parts.get(parts.size() - 1));
        Outcome<VerifierKey> open = VerifierKey.parse(lines.get(1));
        if (bytes.length != 1 + Ed25519.KEY || !open.isAccepted()) {
            return malformed();
        }
        SignerKey key = new SignerKey(open.orThrow(), Arrays.copyOfRange(bytes, 1, bytes.length));
        byte[] tried = key.sign("", Instant.EPOCH);
        return key.text().strip().equals(text.strip()) && key.verifier.verifies("", tried)
                ? Outcome.accepted(key)
                : malformed();
    }

    private static Outcome<SignerKey> malformed() {
        return Outcome.refused(Rejection.of(Code.KEY_MALFORMED, "key", "found", "PRIVATE+KEY+..."));
    }

    /** The public half. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** The private line, as others write it too, and the public one. */
    public String text() {
        byte[] bytes = Ed25519.join(new byte[] {verifier.type().number()}, seed);
        return BEGIN + verifier.named() + KeyName.base64(bytes) + "\n" + verifier.text() + "\n";
    }

    /** The bytes of a signature over a text, with the time in front where the type tells it. */
    byte[] sign(String text, Instant now) {
        KeyType type = verifier.type();
        byte[] signature = Ed25519.sign(seed, type.message(text, now.getEpochSecond()));
        byte[] time = type.timeLength() == 0
                ? new byte[0]
                : ByteBuffer.allocate(Long.BYTES).putLong(now.getEpochSecond()).array();
        return Ed25519.join(time, signature);
    }

    /** Says nothing of the key, so that no log line can. */
    @Override
    public String toString() {
        return "SignerKey of " + verifier.name();
    }
}
