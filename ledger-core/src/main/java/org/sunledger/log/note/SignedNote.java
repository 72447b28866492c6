package org.sunledger.log.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sunledger.log.Checkpoint;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/**
 * A text and the signatures under it (C2SP signed-note). Immutable.
 *
 * @param text the text, ending with a line feed
 * @param signatures the signatures, in their order; those of unknown keys are kept and ignored
 */
public record SignedNote(String text, List<Line> signatures) {
    /** A note of more bytes is not read. */
    public static final int LARGEST = 1 << 16;

    private static final String DASH = "— ";
    private static final int ID = 4;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature as it stands in the note.
     *
     * @param name the name of the key
     * @param id the number of the key
     * @param signature the bytes after the number, in base 64
     */
    public record Line(String name, int id, String signature) {
        byte[] bytes() {
            return KeyName.decode(signature);
        }

        boolean isOf(VerifierKey key) {
            return name.equals(key.name()) && id == key.id();
        }

        String text() {
            byte[] number = ByteBuffer.allocate(ID).putInt(id).array();
            return DASH + name + " " + KeyName.base64(Ed25519.join(number, bytes())) + "\n";
        }
    }

    /** A checkpoint that nobody has signed yet. */
    public static SignedNote of(Checkpoint checkpoint) {
        return new SignedNote(checkpoint.text(), List.of());
    }

    /** The whole note: the text, an empty line, and the signatures. Without signatures, the text alone. */
    public String whole() {
        StringBuilder whole = new StringBuilder(text);
        if (!signatures.isEmpty()) {
            whole.append('\n');
            signatures.forEach(line -> whole.append(line.text()));
        }
        return whole.toString();
    }

    /** Reads a note, or a text without signatures. Refused with {@code note.malformed} and the line that is wrong. */
    public static Outcome<SignedNote> parse(String whole) {
        if (whole.getBytes(UTF_8).length > LARGEST
                || !whole.endsWith("\n")
                || whole.chars().anyMatch(SignedNote::isControl)) {
            return malformed(1);
        }
        int empty = whole.lastIndexOf("\n\n");
        if (empty < 0 || !whole.startsWith(DASH, empty + 2)) {
            return empty == whole.length() - 2
                    ? malformed(whole.lines().count())
                    : Outcome.accepted(new SignedNote(whole, List.of()));
        }
        String text = whole.substring(0, empty + 1);
        List<Line> signatures = new ArrayList<>();
        long line = text.lines().count() + 1;
        for (String each : whole.substring(empty + 2).split("\n")) {
            line++;
            Optional<Line> read = line(each);
            if (read.isEmpty()) {
                return malformed(line);
            }
            signatures.add(read.get());
        }
        return Outcome.accepted(new SignedNote(text, signatures));
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\n';
    }

    private static Optional<Line> line(String text) {
        List<String> parts = List.of(text.split(" ", -1));
        if (parts.size() != 3 || !parts.get(0).equals("—") || !KeyName.isGood(parts.get(1))) {
            return Optional.empty();
        }
        byte[] bytes = KeyName.decode(parts.get(2));
        if (bytes.length <= ID) {
            return Optional.empty();
        }
        String signature = KeyName.base64(Arrays.copyOfRange(bytes, ID, bytes.length));
        return Optional.of(new Line(parts.get(1), ByteBuffer.wrap(bytes).getInt(), signature));
    }

    private static Outcome<SignedNote> malformed(long line) {
        return Outcome.refused(Rejection.of(Code.NOTE_MALFORMED, "", "line", line));
    }

    /** The checkpoint that the text is; refused with {@code checkpoint.malformed} when it is none. */
    public Outcome<Checkpoint> checkpoint() {
        return Checkpoint.parse(text);
    }

    /** The same note with one signature more; an earlier one of the same key gives way. */
    public SignedNote signedBy(SignerKey key, Instant now) {
        VerifierKey verifier = key.verifier();
        List<Line> all = new ArrayList<>(signatures);
        all.removeIf(line -> line.isOf(verifier));
        all.add(new Line(verifier.name(), verifier.id(), KeyName.base64(key.sign(text, now))));
        return new SignedNote(text, all);
    }

    /**
     * Those of the known keys that have signed. Refused with {@code signature.wrong} when a line claims to be of a
     * known key and is not; lines of keys that are not known say nothing.
     */
    public Outcome<List<VerifierKey>> signers(List<VerifierKey> known) {
        List<VerifierKey> signers = new ArrayList<>();
        for (Line line : signatures) {
            for (VerifierKey key : known) {
                if (line.isOf(key) && !key.verifies(text, line.bytes())) {
                    return Outcome.refused(Rejection.of(Code.SIGNATURE_WRONG, "", "name", key.name()));
                }
                if (line.isOf(key) && !signers.contains(key)) {
                    signers.add(key);
                }
            }
        }
        return Outcome.accepted(signers);
    }
}
