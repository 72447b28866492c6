package org.sunledger.cli.given;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.log.ExpectedCheckpoint;
import org.sunledger.log.KeptCheckpoint;
import org.sunledger.log.TreeHash;
import org.sunledger.log.note.SignedNote;
import org.sunledger.log.note.VerifierKey;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;

/** Reads what people keep outside the book: checkpoints, leaf hashes, public keys. */
public final class KeptFiles {
    private static final long LARGEST = 1 << 20;
    private static final long MANY_LEAVES = 256L << 20;

    private KeptFiles() {}

    /** What every {@code --expect} means: a size with its code, or the file of a checkpoint. */
    public static List<KeptCheckpoint> expected(Session session) {
        List<KeptCheckpoint> kept = new ArrayList<>();
        for (String typed : session.arguments().all("--expect")) {
            kept.add(expected(session, typed));
        }
        return kept;
    }

    private static KeptCheckpoint expected(Session session, String typed) {
        Outcome<ExpectedCheckpoint> code = ExpectedCheckpoint.parse(typed);
        if (code.isAccepted()) {
            return KeptCheckpoint.of(code.orThrow());
        }
        GivenFile file = GivenFile.of(session, typed);
        if (!file.exists()) {
            throw Refusal.ofWish(code.rejections());
        }
        return KeptCheckpoint.of(Refusal.granted(note(file).checkpoint()));
    }

    /** The note in a file. */
    public static SignedNote note(GivenFile file) {
        return Refusal.granted(SignedNote.parse(text(file, LARGEST)));
    }

    /** A file as UTF-8 text. */
    public static String text(GivenFile file, long atMost) {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes(atMost)))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException notText) {
            throw file.refusal(Code.CSV_ENCODING_BROKEN, "encoding", StandardCharsets.UTF_8.name());
        }
    }

    /** The leaf hashes of {@code --leaves}, one a line. */
    public static List<TreeHash> leaves(Session session) {
        String typed = session.arguments().text("--leaves");
        if (typed.isEmpty()) {
            return List.of();
        }
        GivenFile file = GivenFile.of(session, typed);
        List<TreeHash> leaves = new ArrayList<>();
        for (String line : text(file, MANY_LEAVES).lines().toList()) {
            if (!line.matches("[0-9a-f]{64}")) {
                throw file.refusal(Code.NOTE_MALFORMED, "line", leaves.size() + 1);
            }
            leaves.add(TreeHash.of(HexFormat.of().parseHex(line)));
        }
        return leaves;
    }

    /** The public keys of every {@code --trust}; empty lines and lines that begin with {@code #} are passed over. */
    public static List<VerifierKey> trusted(Session session) {
        List<VerifierKey> keys = new ArrayList<>();
        for (String typed : session.arguments().all("--trust")) {
            text(GivenFile.of(session, typed), LARGEST)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Refusal.granted(VerifierKey.parse(line)))
                    .filter(key -> !keys.contains(key))
                    .forEach(keys::add);
        }
        return keys;
    }
}
