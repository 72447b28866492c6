package org.sunledger.examination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunledger.BookView;
import org.sunledger.audit.AuditTests;
import org.sunledger.audit.Finding;
import org.sunledger.audit.Flow;
import org.sunledger.audit.Judgements;
import org.sunledger.audit.Population;
import org.sunledger.audit.ProposedOpinion;
import org.sunledger.audit.Reconciled;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Language;
import org.sunledger.outcome.Outcome;
import org.sunledger.period.DatePeriod;
import org.sunledger.statement.Statement;
import org.sunledger.statement.StatementRequest;
import org.sunledger.table.AuditReportTables;
import org.sunledger.table.AuditReportTables.TiedAccount;
import org.sunledger.table.AuditTestTable;
import org.sunledger.table.Note;
import org.sunledger.table.ReconciledTable;
import org.sunledger.table.ReconciledTable.Compared;
import org.sunledger.table.StatementTable;
import org.sunledger.table.Table;

/**
 * An audited report: a pure function of a prefix of the log, the question, and what the auditor brought. Asked again
 * later it is the same to the byte.
 */
public final class AuditReport {
    private static final List<String> STATEMENTS = List.of("public-revenue", "property-fee", "funds", "money-accounts");
    private static final int SHOWN = 10;
    private static final int ONE_IN = 100;

    private final BookView view;
    private final DatePeriod period;
    private final Judgements judgements;
    private final Language language;
    private final AuditTests tests;
    private final int decimals;
    private final AuditReportTables tables;

    /**
     * Reports about a period.
     *
     * @param question what is asked; its period is the one reported about
     * @param judgements what the auditor brought
     */
    public AuditReport(BookView view, AuditQuestion question, Judgements judgements, Language language) {
        this.view = view;
        this.period =
                question.period() == null ? view.settings().calendar().yearOf(question.asOf()) : question.period();
        this.judgements = judgements;
        this.language = language;
        this.tests = new AuditQuestion(period, question.asOf(), question.terms(), question.tests()).ask(view);
        this.decimals = view.settings().currency().getDecimalPlaces();
        this.tables = new AuditReportTables(language, decimals);
    }

    /** The answers of the tests. */
    public AuditTests tests() {
        return tests;
    }

    /** The findings, the heaviest first. */
    public List<Finding> findings() {
        return judgements.findings(tests);
    }

    /**
     * The parts of the report by their stable names, in the order in which they are read.
     *
     * @param banner what must stand on it; empty for nothing
     * @param notes what it rests on
     * @param scope what it is about, line by line
     */
    public Map<String, Table> parts(String banner, List<Note> notes, List<String> scope) {
        Map<String, Table> parts = new LinkedHashMap<>();
        parts.put("scope", tables.scope(banner, notes, scope));
        parts.put("opinion", tables.opinion(opinion(), judgements));
        for (String name : STATEMENTS) {
            Outcome<Statement> statement = view.statement(StatementRequest.of(name, List.of(period)));
            if (statement.isAccepted()) {
                parts.put(name, StatementTable.of(statement.orThrow(), language));
            }
        }
        parts.put("tie", tables.tie(accounts()));
        List<Compared> reconciliations = reconciliations();
        if (!reconciliations.isEmpty()) {
            parts.put("reconciliation", new ReconciledTable(language, decimals).of(reconciliations));
        }
        parts.put("points", tables.points(tests, judgements));
        parts.put("findings", tables.findings(findings()));
        parts.put("follow-up", tables.followUps(judgements));
        parts.put("samples", tables.samples(judgements));
        parts.put("tests", AuditTestTable.of(tests, "", List.of(), language, decimals, SHOWN));
        return parts;
    }

    /** The opinion that the findings suggest. */
    public ProposedOpinion opinion() {
        long difference = 0;
        long confirmed = 0;
        long unconfirmed = 0;
        for (TiedAccount account : accounts()) {
            Long bank = account.bankMinor();
            confirmed += bank == null ? 0 : 1;
            unconfirmed += bank == null && account.bookMinor() != 0 ? 1 : 0;
            difference += bank == null ? 0 : Math.abs(bank - account.bookMinor());
        }
        long samples = judgements.samples().stream()
                .filter(sample -> sample.upperMinor() > sample.tolerableMinor())
                .mapToLong(Judgements.SampleResult::upperMinor)
                .sum();
        long materiality = judgements.materialityMinor() > 0 ? judgements.materialityMinor() : received() / ONE_IN;
        List<Compared> reconciliations = reconciliations();
        long untied = reconciliations.stream().filter(each -> !each.holds()).count();
        long open = judgements.reconciliations().stream()
                .mapToLong(Reconciled::openMinor)
                .sum();
        return ProposedOpinion.of(
                findings(),
                new ProposedOpinion.Evidence(difference, unconfirmed, confirmed, samples, untied, open),
                materiality);
    }

    private long received() {
        Population items = tests.population();
        long sum = 0;
        for (int item = 0; item < items.size(); item++) {
            sum += items.inScope(item) && items.flow(item) == Flow.IN ? items.minor(item) : 0;
        }
        return sum;
    }

    /** True when every reconciliation adds up and says of the book what the book says. */
    public boolean reconciliationsHold() {
        return reconciliations().stream().allMatch(Compared::holds);
    }

    /** What reconciliations came to, beside what this prefix of the log says on their last day. */
    private List<Compared> reconciliations() {
        List<Compared> compared = new ArrayList<>();
        for (Reconciled each : judgements.reconciliations()) {
            DatePeriod days = each.period();
            Long closing = each.account().isEmpty() || days == null
                    ? null
                    : closing(days.end()).getOrDefault(each.account(), 0L);
            compared.add(new Compared(each, closing));
        }
        return compared;
    }

    private Map<String, Long> closing(LocalDate end) {
        Map<String, Long> closing = new TreeMap<>();
        view.balances(
                LocalDate.MIN, end, cell -> closing.merge(cell.key().account(), cell.amountMinor(), Math::addExact));
        return closing;
    }

    private List<TiedAccount> accounts() {
        Map<String, Long> closing = closing(period.end());
        List<TiedAccount> accounts = new ArrayList<>();
        for (Account account : view.chartWithoutUnits().accounts(period.last())) {
            boolean moved =
                    closing.containsKey(account.id()) || judgements.bank().containsKey(account.id());
            if (account.type() == AccountType.MONEY && moved) {
                accounts.add(new TiedAccount(
                        account.id(),
                        account.label(language),
                        closing.getOrDefault(account.id(), 0L),
                        judgements.bank().get(account.id())));
            }
        }
        return accounts;
    }
}
