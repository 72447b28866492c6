package org.sunledger.cli.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunledger.Book;
import org.sunledger.Verification;
import org.sunledger.Verification.Finding;
import org.sunledger.cli.given.HandOverFolder;
import org.sunledger.cli.given.KeptFiles;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Progress;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.handover.HandedBook;
import org.sunledger.handover.HandedPackage;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.KeptCheckpoint;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.TreeHash;
import org.sunledger.outcome.Code;
import org.sunledger.render.Messages;
import org.sunledger.store.Access;
import org.sunledger.store.SqliteStore;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** {@code audit verify}: looks at the whole book and says what is wrong, and what it could not prove. */
public final class AuditVerify {
    private AuditVerify() {}

    static int run(Session session, List<String> arguments) {
        AuditCommand.none(arguments);
        List<KeptCheckpoint> kept = KeptFiles.expected(session);
        List<TreeHash> leaves = KeptFiles.leaves(session);
        SqliteStore store = session.store(session.bookFile(), Access.READ_ONLY);
        if (store.size() == 0) {
            throw Refusal.of(Code.BOOK_EMPTY, "", "book", session.bookFile());
        }
        follow(session, store);
        Verification found = verify(session, store, kept, leaves);
        boolean beside = found.isSound() && session.arguments().has("--handover");
        Verification verification = beside ? found.with(besideHandOver(session, Book.open(store))) : found;
        session.answer(new Answer(
                table(session, verification).table(),
                () -> VerificationJson.of(verification),
                () -> table(session, verification).page("verification").csv().get()));
        for (Finding finding : verification.findings()) {
            session.speech().note(finding.code(), finding.details());
        }
        return ExitStatus.of(verification.findings().stream().map(Finding::code).toList());
    }

    /** Speaks the language of the book, if its first fact can still be read. */
    private static void follow(Session session, SqliteStore store) {
        try {
            session.speech().follow(Book.open(store).settings().language());
        } catch (RuntimeException unreadable) {
            // The verification says what is wrong with it.
            return;
        }
    }

    private static Verification verify(
            Session session, SqliteStore store, List<KeptCheckpoint> kept, List<TreeHash> leaves) {
        try (Progress progress = session.progress("progress.examine")) {
            progress.whole(store.size());
            store.checkFile();
            return Verification.of(store, kept, leaves, (LoggedFact fact) -> progress.step());
        }
    }

    /** In what the book is not the one that this package began; compared only while everything else is sound. */
    private static List<Finding> besideHandOver(Session session, Book book) {
        HandedPackage handed = Refusal.granted(HandedPackage.checked(
                HandOverFolder.read(session, session.arguments().text("--handover")), List.of()));
        return Refusal.granted(HandedBook.compare(handed, book)).stream()
                .map(wrong -> new Finding(wrong.code(), -1, 0, wrong.details()))
                .toList();
    }

    private static Listing table(Session session, Verification verification) {
        Listing listing = new Listing(session)
                .title("verify.title")
                .column("item", ColumnType.TEXT)
                .column("value", ColumnType.TEXT);
        line(session, listing, "book", verification.checkpoint().origin());
        line(session, listing, "facts", Long.toString(verification.facts()));
        line(session, listing, "code", verification.checkpoint().shortCode());
        line(session, listing, "root", verification.checkpoint().root().hex());
        Checkpoint former = verification.former();
        if (former != null) {
            line(session, listing, "former", former.origin() + "/" + former.size() + "/" + former.shortCode());
        }
        line(session, listing, "seals", Long.toString(verification.seals()));
        line(session, listing, "compared", Integer.toString(verification.compared()));
        line(session, listing, "agreeing", Long.toString(verification.agreeing()));
        for (Finding finding : verification.findings()) {
            line(session, listing, "finding", place(session, finding) + sentence(session, finding));
        }
        listing.remark(verification.isSound() ? "verify.sound" : "verify.unsound");
        if (verification.isSound() && session.arguments().has("--handover")) {
            listing.remark("verify.handover");
        }
        if (!verification.isAnchored()) {
            listing.remark("verify.unanchored");
        }
        return listing;
    }

    private static String place(Session session, Finding finding) {
        if (finding.from() < 0) {
            return "";
        }
        Map<String, String> slots = new TreeMap<>();
        slots.put("from", "F" + finding.from());
        slots.put("to", "F" + (finding.to() - 1));
        return finding.isLocated()
                ? "F" + finding.from() + ": "
                : session.words().text("verify.between", slots) + ": ";
    }

    private static String sentence(Session session, Finding finding) {
        return finding.code().text() + ". " + Messages.of(session.language()).what(finding.code(), finding.details());
    }

    private static void line(Session session, Listing listing, String name, String value) {
        listing.row(Cell.text(session.words().text("verify.item." + name)), Cell.text(value));
    }
}
