package org.sunledger.cli.audit;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.Verification;
import org.sunledger.canonical.CanonicalFormatException;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.Language;
import org.sunledger.cli.given.GivenFile;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.io.audit.RestatedResult;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.KeptCheckpoint;
import org.sunledger.log.TreeHash;
import org.sunledger.outcome.Code;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Reading;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/**
 * {@code audit report --check FILE}: proves that the book still goes on from the paper's checkpoint, performs the paper
 * again there, and says what differs. A book that has grown since is fine; a fork is not.
 */
public final class AuditReportCheck {
    private static final long LARGEST = 64L << 20;
    private static final int SHOWN = 20;

    /** How the line begins that names a part of the report; deeper ones name its columns. */
    private static final String PART = "        \"name\" : ";

    private final Session session;
    private final String paper;
    private final CanonicalObject provenance;
    private final Listing listing;

    private AuditReportCheck(Session session, String paper) {
        this.session = session;
        this.paper = paper;
        this.provenance = provenance(paper);
        this.listing = new Listing(session)
                .title("report-check.title")
                .column("item", ColumnType.TEXT)
                .column("value", ColumnType.TEXT);
    }

    static int run(Session session) {
        String file = session.arguments().text("--check");
        String text = new String(GivenFile.of(session, file).bytes(LARGEST), StandardCharsets.UTF_8);
        return new AuditReportCheck(session, text.startsWith("\ufeff") ? text.substring(1) : text).run();
    }

    private static CanonicalObject provenance(String paper) {
        try {
            CanonicalObject found = CanonicalObject.read(paper);
            if (!found.text("schema").equals("sunledger/audit-report/1")) {
                throw malformed("its schema is \"" + found.text("schema") + "\"");
            }
            return found.object("provenance");
        } catch (CanonicalFormatException | IllegalArgumentException | NoSuchElementException noPaper) {
            throw malformed(String.valueOf(noPaper.getMessage()));
        }
    }

    private static Refusal malformed(String reason) {
        return Refusal.of(Code.AUDIT_REPORT_MALFORMED, "check", "reason", reason);
    }

    private int run() {
        Book book = session.read();
        Checkpoint said = said();
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

    private Checkpoint said() {
        try {
            return new Checkpoint(
                    provenance.text("origin"), provenance.whole("size"), TreeHash.ofHex(provenance.text("root")));
        } catch (IllegalArgumentException | NoSuchElementException noCheckpoint) {
            throw malformed(String.valueOf(noCheckpoint.getMessage()));
        }
    }

    /** Lays the files that were given beside what the paper keeps of them; what was not given is said. */
    private List<String> reconciliations() {
        List<RestatedResult> given = new ArrayList<>(GivenReconciliations.of(session));
        List<String> differences = new ArrayList<>();
        for (RestatedResult kept : RestatedResult.allOf(provenance.object("request"))) {
            Optional<RestatedResult> same = given.stream()
                    .filter(file -> file.sha256().equals(kept.sha256()))
                    .findFirst();
            same.ifPresent(given::remove);
            if (same.isEmpty()) {
                line("not-given", kept.file() + "  sha256:" + kept.sha256());
            } else if (same.get().excerpt().equals(kept.excerpt())) {
                line("given", kept.file() + "  sha256:" + kept.sha256());
            } else {
                differences.add(
                        kept.file() + " " + kept.excerpt() + " ≠ " + same.get().excerpt());
            }
        }
        given.forEach(other -> differences.add(other.file() + "  sha256:" + other.sha256()));
        return differences;
    }

    private List<String> differences(Book book, BookView view) {
        String again;
        try {
            CanonicalObject request = provenance.object("request");
            if (!(DatePeriod.read(request.text("period")) instanceof Reading.Read<DatePeriod> period)) {
                throw malformed("no period: " + request.text("period"));
            }
            again = AuditPaper.of(
                            book,
                            view,
                            new AuditPaper.Request(
                                    provenance.text("tool"),
                                    period.value(),
                                    LocalDate.parse(request.text("as-of")),
                                    Language.find(request.text("language"))
                                            .orElseThrow(() -> malformed(request.text("language"))),
                                    request.text("policy"),
                                    request.text("engagement"),
                                    RestatedResult.allOf(request)))
                    .json();
        } catch (IllegalArgumentException | DateTimeException | NoSuchElementException noRequest) {
            throw malformed(String.valueOf(noRequest.getMessage()));
        }
        return compare(paper.lines().toList(), again.lines().toList());
    }

    /** The lines that differ, each with the part it stands in. */
    private static List<String> compare(List<String> said, List<String> again) {
        List<String> differences = new ArrayList<>();
        String part = "";
        for (int i = 0; i < Math.max(said.size(), again.size()); i++) {
            String one = i < said.size() ? said.get(i).strip() : "";
            String two = i < again.size() ? again.get(i).strip() : "";
            part = i < said.size() && said.get(i).startsWith(PART) ? one.substring(9) : part;
            if (!one.equals(two)) {
                differences.add((i + 1) + " " + part.replace(",", ":") + " " + one + " ≠ " + two);
            }
        }
        return differences;
    }
}
