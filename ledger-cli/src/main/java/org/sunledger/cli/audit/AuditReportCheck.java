package org.sunledger.cli.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.Verification;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.cli.given.GivenFile;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.Speech;
import org.sunledger.io.audit.DocumentDifferences;
import org.sunledger.io.audit.RestatedResult;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.KeptCheckpoint;
import org.sunledger.outcome.Code;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/**
 * {@code audit report --check FILE}: proves that the book still goes on from the paper's checkpoint, performs the paper
 * again there, and says what differs. A book that has grown since is fine; a fork is not.
 */
public final class AuditReportCheck {
    private static final long LARGEST = 64L << 20;
    private static final int SHOWN = 20;

    /** How much is shown of a value; what differs in a longer one is found in the file. */
    private static final int LONGEST = 160;

    private final Session session;
    private final KeptPaper paper;
    private final Listing listing;

    private AuditReportCheck(Session session, KeptPaper paper) {
        this.session = session;
        this.paper = paper;
        this.listing = new Listing(session)
                .title("report-check.title")
                .column("item", ColumnType.TEXT)
                .column("value", ColumnType.TEXT);
    }

    static int run(Session session) {
        String file = session.arguments().text("--check");
        String text = new String(GivenFile.of(session, file).bytes(LARGEST), StandardCharsets.UTF_8);
        KeptPaper paper = KeptPaper.read(text.startsWith("\ufeff") ? text.substring(1) : text);
        return new AuditReportCheck(session, paper).run();
    }

    private int run() {
        Book book = session.read();
        Checkpoint said = paper.checkpoint();
        Checkpoint now = book.now().checkpoint();
        if (!said.origin().equals(now.origin())) {
            throw Refusal.of(Code.LOG_ORIGIN_DIFFERS, "check", "found", now.origin(), "expected", said.origin());
        }
        if (said.size() > now.size()) {
            throw Refusal.of(Code.LOG_SIZE_DIFFERS, "check", "found", now.size(), "expected", said.size());
        }
        line("checkpoint", said.size() + "/" + said.shortCode());
        line("grown", Long.toString(now.size() - said.size()));
        Verification verification =
                Verification.of(book.store(), List.of(KeptCheckpoint.of(said)), List.of(), fact -> {});
        BookView view = Refusal.granted(book.at(said.size()));
        List<String> differences = new ArrayList<>(reconciliations());
        differences.addAll(differences(book, view));
        differences.stream().limit(SHOWN).forEach(difference -> line("line", difference));
        listing.remark(
                verification.isSound() && differences.isEmpty() ? "report-check.stands" : "report-check.differs",
                "count",
                Integer.toString(differences.size()));
        session.answer(listing.list("audit-report-check"));
        for (Verification.Finding finding : verification.findings()) {
            session.speech().note(finding.code(), finding.details());
        }
        if (!verification.isSound()) {
            return ExitStatus.of(verification.findings().stream()
                    .map(Verification.Finding::code)
                    .toList());
        }
        return differences.isEmpty() ? ExitStatus.DONE : ExitStatus.FOUND;
    }

    private void line(String key, String value) {
        listing.row(Cell.text(session.words().text("report-check." + key)), Cell.text(value));
    }

    /** Lays the files that were given beside what the paper keeps of them; what was not given is said. */
    private List<String> reconciliations() {
        List<RestatedResult> given = new ArrayList<>(GivenReconciliations.of(session));
        List<String> differences = new ArrayList<>();
        for (RestatedResult kept : paper.request().reconciliations()) {
            Optional<RestatedResult> same = given.stream()
                    .filter(file -> file.sha256().equals(kept.sha256()))
                    .findFirst();
            same.ifPresent(given::remove);
            if (same.isEmpty()) {
                line("not-given", kept.file() + "  sha256:" + kept.sha256());
            } else if (same.get().excerpt().equals(kept.excerpt())) {
                line("given", kept.file() + "  sha256:" + kept.sha256());
            } else {
                differences.addAll(KeptPaper.wellFormed(() -> said(
                        kept.file() + " · ",
                        CanonicalObject.read(kept.excerpt()),
                        CanonicalObject.read(same.get().excerpt()))));
            }
        }
        given.forEach(other -> differences.add(session.words()
                .text("report-check.other", Speech.slots("file", other.file(), "sha256", other.sha256()))));
        return differences;
    }

    private List<String> differences(Book book, BookView view) {
        String again = KeptPaper.wellFormed(
                () -> AuditPaper.of(book, view, paper.request()).json());
        return said("", paper.document(), CanonicalObject.read(again));
    }

    private List<String> said(String before, CanonicalObject said, CanonicalObject again) {
        return DocumentDifferences.between(said, again).stream()
                .map(difference -> session.words()
                        .text(
                                "report-check.difference",
                                Speech.slots(
                                        "place",
                                        before + difference.place(),
                                        "said",
                                        shown(difference.said()),
                                        "again",
                                        shown(difference.again()))))
                .toList();
    }

    private String shown(String value) {
        if (value.isEmpty()) {
            return session.words().text("report-check.nothing");
        }
        int end = value.offsetByCodePoints(0, Math.min(LONGEST, value.codePointCount(0, value.length())));
        return end == value.length() ? value : value.substring(0, end) + " …";
    }
}
