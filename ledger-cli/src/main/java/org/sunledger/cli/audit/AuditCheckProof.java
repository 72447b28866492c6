package org.sunledger.cli.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import org.sunledger.cli.given.GivenFile;
import org.sunledger.cli.given.KeptFiles;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.KeptCheckpoint;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.note.FactProof;
import org.sunledger.log.note.VerifierKey;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Rejection;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** {@code audit check-proof FILE}: checks an owner's receipt, without the book. */
public final class AuditCheckProof {
    private AuditCheckProof() {}

    static int run(Session session, List<String> arguments) {
        GivenFile file = GivenFile.of(session, AuditCommand.only(arguments, "FILE"));
        List<KeptCheckpoint> kept = KeptFiles.expected(session);
        List<VerifierKey> known = KeptFiles.trusted(session);
        int quorum = quorum(session, known);
        FactProof proof = Refusal.granted(FactProof.parse(KeptFiles.text(file, FactProof.LARGEST)));
        Checkpoint checkpoint = proof.checkpoint();
        if (!proof.holds()) {
            throw new IntegrityException(Code.PROOF_WRONG, "fact", "F" + proof.index(), "size", checkpoint.size());
        }
        LoggedFact fact = LoggedFact.parse(proof.index(), proof.factText().getBytes(UTF_8));
        for (KeptCheckpoint each : kept) {
            each.difference(checkpoint).ifPresent(AuditCheckProof::differs);
        }
        List<VerifierKey> signers = Refusal.granted(proof.note().signers(known));
        if (signers.size() < quorum) {
            throw Refusal.of(Code.SIGNATURES_TOO_FEW, "quorum", "found", signers.size(), "needed", quorum);
        }
        session.answer(listing(session, proof, fact, signers, !kept.isEmpty() || !signers.isEmpty())
                .page("proof"));
        return ExitStatus.DONE;
    }

    private static void differs(Rejection why) {
        throw Refusal.ofWish(List.of(why));
    }

    /** How many of the known keys must have signed; all of them when nothing else is said. */
    private static int quorum(Session session, List<VerifierKey> known) {
        String typed = session.arguments().text("--quorum");
        if (typed.isEmpty()) {
            return known.size();
        }
        if (!typed.matches("[1-9][0-9]{0,3}")) {
            throw Misuse.of("misuse.number", "option", "--quorum", "found", typed);
        }
        return Integer.parseInt(typed);
    }

    private static Listing listing(
            Session session, FactProof proof, LoggedFact fact, List<VerifierKey> signers, boolean anchored) {
        Listing listing = new Listing(session)
                .title("proof.title")
                .column("item", ColumnType.TEXT)
                .column("value", ColumnType.TEXT);
        Checkpoint checkpoint = proof.checkpoint();
        line(session, listing, "fact", fact.shownId());
        line(session, listing, "content", proof.factText());
        line(session, listing, "book", checkpoint.origin());
        line(session, listing, "facts", Long.toString(checkpoint.size()));
        line(session, listing, "code", checkpoint.shortCode());
        line(
                session,
                listing,
                "signers",
                signers.stream().map(VerifierKey::name).collect(Collectors.joining(", ")));
        return listing.remark(anchored ? "proof.holds" : "proof.unanchored", "code", checkpoint.shortCode());
    }

    private static void line(Session session, Listing listing, String name, String value) {
        listing.row(Cell.text(session.words().text("verify.item." + name)), Cell.text(value));
    }
}
