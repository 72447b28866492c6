package org.sunledger.log.note;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.ConsistencyProof;
import org.sunledger.log.TreeHash;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/**
 * What a cosigner without a copy of the book needs: a checkpoint, and the proof that it goes on from the smaller one
 * that the cosigner signed before (the body of a C2SP tlog-witness request). It holds hashes and no fact. Immutable.
 *
 * @param old the size of the earlier checkpoint
 * @param path the hashes of the proof of consistency
 * @param note the later checkpoint, with the signatures it has
 */
public record Extension(long old, List<TreeHash> path, SignedNote note) {
    /** No extension has more bytes. */
    public static final int LARGEST = 1 << 16;

    private static final String OLD = "old ";
    private static final int LONGEST = 63;

    public Extension {
        path = List.copyOf(path);
    }

    /** The text form. */
    public String text() {
        StringBuilder text = new StringBuilder(OLD).append(old).append('\n');
        path.forEach(hash -> text.append(KeyName.base64(hash.bytes())).append('\n'));
        return text.append('\n').append(note.whole()).toString();
    }

    /** Reads an extension; refused with {@code proof.malformed} and the line that is wrong, or as its checkpoint is. */
    public static Outcome<Extension> parse(String text) {
        int end = text.indexOf("\n\n");
        List<String> lines =
                end < 0 ? List.of("") : List.of(text.substring(0, end).split("\n", -1));
        if (!lines.get(0).matches("old [1-9][0-9]{0,15}") || text.length() > LARGEST) {
            return malformed(1);
        }
        List<TreeHash> path = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            byte[] hash = KeyName.decode(lines.get(line));
            if (hash.length != TreeHash.LENGTH || line > LONGEST) {
                return malformed(line + 1);
            }
            path.add(TreeHash.of(hash));
        }
        long old = Long.parseLong(lines.get(0).substring(OLD.length()));
        return SignedNote.parse(text.substring(end + 2))
                .then(note -> note.checkpoint().then(any -> Outcome.accepted(new Extension(old, path, note))));
    }

    private static Outcome<Extension> malformed(int line) {
        return Outcome.refused(Rejection.of(Code.PROOF_MALFORMED, "", "line", line));
    }

    /**
     * The later checkpoint, if it goes on from an earlier one. Refused with {@code log.origin-differs} for another
     * book, {@code sign.older} when it is smaller, {@code log.size-differs} when the proof begins at another size,
     * {@code sign.inconsistent} when facts were changed in between.
     */
    public Outcome<Checkpoint> goesOnFrom(Checkpoint earlier) {
        Checkpoint later = note.checkpoint().orThrow();
        if (!earlier.origin().equals(later.origin())) {
            return refused(Code.LOG_ORIGIN_DIFFERS, "found", later.origin(), "expected", earlier.origin());
        } else if (later.size() < earlier.size()) {
            return refused(Code.SIGN_OLDER, "size", later.size(), "signed", earlier.size());
        } else if (old != earlier.size()) {
            return refused(Code.LOG_SIZE_DIFFERS, "found", old, "expected", earlier.size());
        }
        return new ConsistencyProof(old, later.size(), path).connects(earlier.root(), later.root())
                ? Outcome.accepted(later)
                : refused(Code.SIGN_INCONSISTENT, "size", later.size(), "signed", earlier.size());
    }

    private static Outcome<Checkpoint> refused(Code code, Object... namesAndValues) {
        return Outcome.refused(Rejection.of(code, "extension", namesAndValues));
    }
}
