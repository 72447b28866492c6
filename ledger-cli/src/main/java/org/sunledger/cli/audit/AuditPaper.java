package org.sunledger.cli.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.audit.AuditTest;
import org.sunledger.audit.Conclusion;
import org.sunledger.audit.Judgements;
import org.sunledger.audit.TestTerms;
import org.sunledger.chart.Language;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.examination.AuditQuestion;
import org.sunledger.examination.AuditReport;
import org.sunledger.io.audit.AuditReportJson;
import org.sunledger.io.audit.JudgementParts;
import org.sunledger.io.audit.PolicyFile;
import org.sunledger.io.audit.RestatedResult;
import org.sunledger.io.engagement.EngagementFile;
import org.sunledger.log.Checkpoint;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.period.DatePeriod;
import org.sunledger.table.AuditWords;
import org.sunledger.table.Note;
import org.sunledger.table.Table;

/**
 * An audited report with everything it rests on; performed again it is the same to the byte.
 *
 * @param report the report
 * @param head what it rests on
 * @param parts its parts by name
 */
public record AuditPaper(AuditReport report, AuditReportJson head, Map<String, Table> parts) {
    /**
     * What a report is asked for.
     *
     * @param tool name and version of the program
     * @param policy the terms, as a policy file
     * @param engagement the text of the engagement file; empty without one
     * @param reconciliations what it restates of reconciliations
     */
    record Request(
            String tool,
            DatePeriod period,
            LocalDate asOf,
            Language language,
            String policy,
            String engagement,
            List<RestatedResult> reconciliations) {}

    static AuditPaper of(Book book, BookView view, Request request) {
        Amounts amounts = new Amounts(view.settings().currency());
        Judgements judgements = judgements(book, view, request.engagement(), amounts)
                .with(GivenReconciliations.read(request.reconciliations(), amounts));
        TestTerms terms = PolicyFile.of(request.policy(), amounts);
        AuditQuestion question =
                new AuditQuestion(request.period(), request.asOf(), terms, Arrays.asList(AuditTest.values()));
        AuditReport report = new AuditReport(view, question, judgements, request.language());
        Checkpoint checkpoint = view.checkpoint();
        AuditReportJson head = new AuditReportJson(
                checkpoint,
                request.tool(),
                request.period().range(),
                request.asOf().toString(),
                request.language().code(),
                request.policy(),
                request.engagement(),
                request.reconciliations());
        AuditWords words = AuditWords.of(request.language(), amounts.decimals());
        List<Note> notes = new ArrayList<>();
        note(notes, words, "community", view.settings().community());
        note(notes, words, "period", request.period().range());
        note(notes, words, "as-of", request.asOf().toString());
        note(notes, words, "book", checkpoint.origin());
        note(notes, words, "facts", Long.toString(checkpoint.size()));
        note(notes, words, "code", checkpoint.shortCode());
        note(notes, words, "tool", request.tool());
        note(notes, words, "engagement", judgements.engagement());
        for (RestatedResult result : request.reconciliations()) {
            note(notes, words, "reconciliation", result.file() + "  sha256:" + result.sha256());
        }
        note(notes, words, "policy", words.terms(terms));
        String banner = view.settings().isDemonstration() ? words.text("audit.report.demonstration") : "";
        List<String> scope = List.of(words.text("audit.report.scope.1"), words.text("audit.report.scope.2"));
        return new AuditPaper(report, head, report.parts(banner, notes, scope));
    }

    private static void note(List<Note> notes, AuditWords words, String key, String text) {
        if (!text.isEmpty()) {
            notes.add(new Note(words.text("audit.report.note." + key), text));
        }
    }

    /** An engagement that is bound to a checkpoint is about this book, or is refused. */
    private static Judgements judgements(Book book, BookView view, String text, Amounts amounts) {
        if (text.isEmpty()) {
            return Judgements.NONE;
        }
        try {
            EngagementFile file = EngagementFile.read(text);
            Checkpoint bound = file.checkpoint();
            if (bound != null) {
                bound(book, view, bound);
            }
            return JudgementParts.of(file, amounts);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.of(Code.ENGAGEMENT_MALFORMED, "engagement", "reason", String.valueOf(malformed.getMessage()));
        }
    }

    private static void bound(Book book, BookView view, Checkpoint bound) {
        Checkpoint now = view.checkpoint();
        if (!bound.origin().equals(now.origin())) {
            throw Refusal.of(Code.LOG_ORIGIN_DIFFERS, "engagement", "found", now.origin(), "expected", bound.origin());
        }
        if (bound.size() > now.size()) {
            throw Refusal.of(Code.LOG_SIZE_DIFFERS, "engagement", "found", now.size(), "expected", bound.size());
        }
        Checkpoint then = Refusal.granted(book.at(bound.size())).checkpoint();
        if (!bound.root().equals(then.root())) {
            throw Refusal.of(
                    Code.LOG_ROOT_DIFFERS, "engagement", "found", then.shortCode(), "expected", bound.shortCode());
        }
    }

    String json() {
        return head.of(report.opinion().kind().text(), parts);
    }

    /** True when nothing that a test found is still to be answered, and every reconciliation holds. */
    boolean isClean() {
        return report.reconciliationsHold()
                && report.findings().stream()
                        .allMatch(finding -> finding.conclusion() == Conclusion.EXPLAINED
                                || finding.conclusion() == Conclusion.RECTIFIED);
    }
}
