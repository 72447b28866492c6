package org.sunledger.log.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.InclusionProof;
import org.sunledger.log.Salt;
import org.sunledger.log.SaltedDigest;
import org.sunledger.log.TreeHash;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/**
 * What an owner takes home: a fact, its salt, and the proof that it is in the log behind a checkpoint (C2SP tlog-proof,
 * with salt and fact as the extra data). It says nothing of any other fact. Immutable.
 *
 * @param salt the salt of the fact
 * @param factText the canonical bytes of the fact, as text
 * @param index its place in the log
 * @param path the hashes from the leaf's sibling upwards
 * @param note the checkpoint, with the signatures it has
 */
public record FactProof(Salt salt, String factText, long index, List<TreeHash> path, SignedNote note) {
    /** A proof of more bytes is not read. */
    public static final int LARGEST = 1 << 21;

    private static final String FIRST = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    public FactProof {
        path = List.copyOf(path);
    }

    /** The text form. */
    public String text() {
        StringBuilder text = new StringBuilder(FIRST).append('\n');
        text.append(EXTRA)
                .append(KeyName.base64(Ed25519.join(salt.bytes(), utf8(factText))))
                .append('\n');
        text.append(INDEX).append(index).append('\n');
        path.forEach(hash -> text.append(KeyName.base64(hash.bytes())).append('\n'));
        return text.append('\n').append(note.whole()).toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    /** Reads a proof; refused with {@code proof.malformed} and the line that is wrong, or as its checkpoint is. */
    public static Outcome<FactProof> parse(String text) {
        int end = text.indexOf("\n\n");
        List<String> lines =
                end < 0 ? List.of() : List.of(text.substring(0, end).split("\n", -1));
        if (lines.size() < 3 || !lines.get(0).equals(FIRST) || text.length() > LARGEST) {
            return malformed(1);
        }
        String extra = lines.get(1);
        byte[] bytes = extra.startsWith(EXTRA) ? KeyName.decode(extra.substring(EXTRA.length())) : new byte[0];
        String fact =
                bytes.length <= Salt.LENGTH ? "" : new String(bytes, Salt.LENGTH, bytes.length - Salt.LENGTH, UTF_8);
        if (fact.isEmpty() || !Arrays.equals(Ed25519.join(Arrays.copyOf(bytes, Salt.LENGTH), utf8(fact)), bytes)) {
            return malformed(2);
        }
        if (!lines.get(2).matches("index (0|[1-9][0-9]{0,15})")) {
            return malformed(3);
        }
        List<TreeHash> path = new ArrayList<>();
        for (int line = 3; line < lines.size(); line++) {
            byte[] hash = KeyName.decode(lines.get(line));
            if (hash.length != TreeHash.LENGTH || line > 3 + 62) {
                return malformed(line + 1);
            }
            path.add(TreeHash.of(hash));
        }
        Salt salt = Salt.of(Arrays.copyOf(bytes, Salt.LENGTH));
        long index = Long.parseLong(lines.get(2).substring(INDEX.length()));
        return SignedNote.parse(text.substring(end + 2))
                .then(note -> note.checkpoint()
                        .then(checkpoint -> Outcome.accepted(new FactProof(salt, fact, index, path, note))));
    }

    private static Outcome<FactProof> malformed(int line) {
        return Outcome.refused(Rejection.of(Code.PROOF_MALFORMED, "", "line", line));
    }

    /** The checkpoint it leads to. */
    public Checkpoint checkpoint() {
        return note.checkpoint().orThrow();
    }

    /** True when the fact leads to the root of the checkpoint. */
    public boolean holds() {
        Checkpoint checkpoint = checkpoint();
        TreeHash leaf = new SaltedDigest().leaf(salt, utf8(factText));
        return new InclusionProof(index, checkpoint.size(), path).leadsFrom(leaf, checkpoint.root());
    }
}
