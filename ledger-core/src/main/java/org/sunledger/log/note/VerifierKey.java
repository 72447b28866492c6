package org.sunledger.log.note;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/** The public half of a key, by which anybody checks what its holder signed. Immutable, compared by content. */
public final class VerifierKey {
    private final String name;
    private final KeyType type;
    private final byte[] open;

    VerifierKey(String name, KeyType type, byte[] open) {
        this.name = name;
        this.type = type;
        this.open = open.clone();
    }

    /**
     * Reads a key as C2SP writes one, {@code name+id+base64}; refused with {@code key.malformed}, also when the id is
     * not that of name and key.
     */
    public static Outcome<VerifierKey> parse(String text) {
        List<String> parts = List.of(text.strip().split("\\+", 3));
        Optional<VerifierKey> read = parts.size() == 3 && KeyName.isGood(parts.get(0))
                ? read(parts.get(0), KeyName.decode(parts.get(2)))
                : Optional.empty();
        return read.filter(key -> key.idText().equals(parts.get(1)))
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Rejection.of(Code.KEY_MALFORMED, "key", "found", text.strip())));
    }

    private static Optional<VerifierKey> read(String name, byte[] bytes) {
        return bytes.length != 1 + Ed25519.KEY
                ? Optional.empty()
                : KeyType.find(bytes[0])
                        .map(type -> new VerifierKey(name, type, Arrays.copyOfRange(bytes, 1, bytes.length)));
    }

    /** The name of whoever holds the other half. */
    public String name() {
        return name;
    }

    /** What it signs. */
    public KeyType type() {
        return type;
    }

    int id() {
        return KeyName.id(name, type, open);
    }

    private String idText() {
        return HexFormat.of().toHexDigits(id());
    }

    /** Name and number, with a plus sign after each. */
    String named() {
        return name + "+" + idText() + "+";
    }

    /** The one line by which it is handed out. */
    public String text() {
        return named() + KeyName.base64(Ed25519.join(new byte[] {type.number()}, open));
    }

    /** True when the holder of the other half signed this text with these bytes. */
    boolean verifies(String text, byte[] signature) {
        int time = type.timeLength();
        if (signature.length != time + Ed25519.SIGNATURE || type.seconds(signature) < 0) {
            return false;
        }
        byte[] message = type.message(text, type.seconds(signature));
        return Ed25519.verify(open, message, Arrays.copyOfRange(signature, time, signature.length));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key && text().equals(key.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
