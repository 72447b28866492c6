package org.sunledger.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sunledger.audit.AuditTest;
import org.sunledger.audit.AuditTests;
import org.sunledger.audit.Finding;
import org.sunledger.audit.Judgements;
import org.sunledger.audit.NoticePoint;
import org.sunledger.audit.ProposedOpinion;
import org.sunledger.audit.Reconciled;
import org.sunledger.audit.TestResult;
import org.sunledger.chart.Language;

/** The parts of an audited report that are no statements: tie-out, points of the notice, findings, samples, opinion. */
public final class AuditReportTables {
    private final AuditWords words;
    private final Language language;
    private final int decimals;

    /** Makes tables in a language, for amounts with so many decimals. */
    public AuditReportTables(Language language, int decimals) {
        this.words = AuditWords.of(language, decimals);
        this.language = language;
        this.decimals = decimals;
    }

    /** What a bank says of an account beside what the book says; null where no bank has said anything. */
    public record TiedAccount(
            String account,
            String label,
            long bookMinor,
            @Nullable Long bankMinor) {}

    /** Who reports about what: labels and texts in turn. */
    public Table scope(String banner, List<Note> notes, List<String> lines) {
        List<Row> rows = lines.stream().map(line -> Row.of(Cell.text(line))).toList();
        List<Column> columns = List.of(new Column("statement", words.text("audit.report.scope"), ColumnType.TEXT));
        return new Table(language, words.text("audit.report.title"), banner, notes, columns, rows, List.of());
    }

    /** The money accounts beside what banks confirmed. */
    public Table tie(List<TiedAccount> accounts) {
        List<Row> rows = new ArrayList<>();
        for (TiedAccount account : accounts) {
            Long bank = account.bankMinor();
            rows.add(Row.of(
                    Cell.id(account.account()),
                    Cell.text(account.label()),
                    money(account.bookMinor()),
                    bank == null ? Cell.text(words.text("audit.report.unconfirmed")) : money(bank),
                    bank == null ? Cell.empty() : money(bank - account.bookMinor())));
        }
        return table("tie", rows, "account", "label", "book", "bank", "difference");
    }

    /** The points of the notice: tested, how, result, or what would be needed. */
    public Table points(AuditTests tests, Judgements judgements) {
        List<Row> rows = new ArrayList<>();
        for (NoticePoint point : NoticePoint.values()) {
            List<String> how = new ArrayList<>();
            List<String> asked = new ArrayList<>();
            List<String> needs = new ArrayList<>();
            for (TestResult result : tests.results()) {
                if (point.tests().contains(result.test())) {
                    collect(result, how, asked, needs);
                }
            }
            if (point.isReconciled()) {
                reconciled(judgements.reconciliations(), how, asked, needs);
            }
            if (point == NoticePoint.FOLLOW_UP && !judgements.followUps().isEmpty()) {
                how.add(words.text("audit.report.engagement"));
                judgements.followUps().stream()
                        .filter(followUp -> !followUp.state().equals("done"))
                        .forEach(followUp -> asked.add(followUp.finding()));
            } else {
                point.beyond().forEach(need -> needs.add(words.text("audit.beyond." + need)));
            }
            rows.add(Row.of(
                    Cell.text(words.text("audit.point." + point.text())),
                    Cell.text(String.join(words.text("audit.join"), how)),
                    Cell.text(result(how, asked)),
                    Cell.text(String.join(words.text("audit.join"), needs))));
        }
        return table("points", rows, "point", "how", "result", "needs");
    }

    private void reconciled(List<Reconciled> brought, List<String> how, List<String> asked, List<String> needs) {
        if (brought.isEmpty()) {
            needs.add(words.text("audit.beyond.reconciliation"));
            return;
        }
        how.add(words.text("audit.report.reconciled.point"));
        for (Reconciled each : brought) {
            if (each.openLines() > 0) {
                asked.add(words.text("audit.report.reconciled.point") + " " + each.openLines());
            }
        }
    }

    private void collect(TestResult result, List<String> how, List<String> asked, List<String> needs) {
        String id = result.test().id();
        if (result.status() == TestResult.Status.NOT_TESTABLE) {
            result.needs().forEach(need -> needs.add(id + ": " + words.need(need)));
        } else {
            how.add(id);
            if (result.status() == TestResult.Status.EXCEPTIONS) {
                asked.add(id + " " + result.deviations().size());
            }
        }
    }

    private String result(List<String> how, List<String> asked) {
        if (how.isEmpty()) {
            return words.text("audit.report.not-testable");
        }
        return asked.isEmpty()
                ? words.text("audit.report.nothing")
                : words.text("audit.report.asked", Map.of("what", String.join(words.text("audit.join"), asked)));
    }

    /** The findings with what became of them. */
    public Table findings(List<Finding> findings) {
        List<Row> rows = new ArrayList<>();
        for (Finding finding : findings) {
            AuditTest test = finding.test();
            rows.add(Row.of(
                    Cell.id(test.id()),
                    Cell.text(words.title(test)),
                    Cell.text(words.text("audit.gravity." + finding.gravity().text())),
                    Cell.count(finding.exceptions()),
                    money(finding.amountMinor()),
                    Cell.text(words.text(
                            "audit.conclusion." + finding.conclusion().text())),
                    finding.errorMinor() == 0 ? Cell.empty() : money(finding.errorMinor()),
                    Cell.text(finding.note())));
        }
        return table("findings", rows, "test", "title", "gravity", "count", "amount", "conclusion", "error", "note");
    }

    /** What became of the findings of earlier years. */
    public Table followUps(Judgements judgements) {
        List<Row> rows = judgements.followUps().stream()
                .map(each -> Row.of(
                        Cell.text(each.of()),
                        Cell.text(each.finding()),
                        Cell.text(words.text("audit.state." + each.state())),
                        Cell.text(each.note())))
                .toList();
        return table("follow-up", rows, "of", "finding", "state", "note");
    }

    /** The results of samples. */
    public Table samples(Judgements judgements) {
        List<Row> rows = judgements.samples().stream()
                .map(each -> Row.of(
                        Cell.text(each.name()),
                        money(each.projectedMinor()),
                        money(each.upperMinor()),
                        money(each.tolerableMinor()),
                        Cell.text(each.note())))
                .toList();
        return table("samples", rows, "title", "projected", "upper", "tolerable", "note");
    }

    /** The opinion that is proposed, with its reasons, and the one that was given. */
    public Table opinion(ProposedOpinion proposed, Judgements judgements) {
        List<Row> rows = new ArrayList<>();
        line(rows, "proposed", words.text("audit.opinion." + proposed.kind().text()));
        line(rows, "materiality", words.slot("minor:" + proposed.materialityMinor()));
        for (int i = 0; i < proposed.reasons().size(); i += 2) {
            String value = words.slot(proposed.reasons().get(i + 1));
            line(rows, "reason", words.text("audit.why." + proposed.reasons().get(i), Map.of("value", value)));
        }
        Judgements.GivenOpinion given = judgements.opinion();
        line(
                rows,
                "given",
                given.kind().isEmpty()
                        ? words.text("audit.report.not-given")
                        : words.text("audit.opinion." + given.kind()));
        if (!given.kind().isEmpty()) {
            line(rows, "by", given.by() + " " + given.day());
            line(rows, "because", given.reason());
        }
        judgements.notes().forEach(note -> line(rows, "note", note));
        Table table = table("opinion", rows, "item", "value");
        return new Table(
                language,
                table.title(),
                "",
                List.of(),
                table.columns(),
                rows,
                List.of(new Remark("", List.of(words.text("audit.report.person")))));
    }

    private void line(List<Row> rows, String key, String value) {
        rows.add(Row.of(Cell.text(words.text("audit.report." + key)), Cell.text(value)));
    }

    private Cell money(long minor) {
        return Cell.amount(minor, decimals);
    }

    private Table table(String name, List<Row> rows, String... names) {
        List<Column> columns = new ArrayList<>();
        for (String column : names) {
            ColumnType type = switch (column) {
                case "account", "test" -> ColumnType.ID;
                case "book", "bank", "difference", "amount", "error", "projected", "upper", "tolerable" ->
                    ColumnType.AMOUNT;
                case "count" -> ColumnType.COUNT;
                default -> ColumnType.TEXT;
            };
            columns.add(new Column(column, words.text("audit.report.column." + column), type));
        }
        return Table.list(language, words.text("audit.report." + name), columns, rows);
    }
}
