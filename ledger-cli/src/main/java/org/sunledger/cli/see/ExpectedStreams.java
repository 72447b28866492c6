package org.sunledger.cli.see;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunledger.BookView;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Contract;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;
import org.sunledger.cli.given.Names;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Session;
import org.sunledger.period.DatePeriod;
import org.sunledger.revenue.ContractState;
import org.sunledger.revenue.ExpectedRevenue;
import org.sunledger.revenue.Payment;
import org.sunledger.revenue.RevenueFinding;
import org.sunledger.revenue.RevenueQuestion;
import org.sunledger.revenue.SettledDue;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/** {@code streams --expected}, {@code --dues}, {@code --findings}: contracts beside what was received under them. */
public final class ExpectedStreams {
    private final Session session;
    private final BookView view;
    private final Chart chart;
    private final FactWords facts;
    private final Optional<DatePeriod> period;
    private final ExpectedRevenue expected;
    private final String stream;
    private final String contract;

    private ExpectedStreams(Session session) {
        Arguments arguments = session.arguments();
        this.session = session;
        this.view = session.view();
        this.chart = view.chartWithoutUnits();
        this.facts = new FactWords(session.language(), view.settings().currency());
        this.period = Periods.find(arguments, view);
        this.stream = Names.find(arguments, "stream", NameKind.STREAM, chart);
        this.contract = Names.find(arguments, "contract", NameKind.CONTRACT, chart);
        LocalDate asOf = Moments.findDay(arguments, "as-of")
                .orElseGet(() -> period.map(DatePeriod::last).orElseGet(() -> Periods.lastDay(view)));
        this.expected = view.expectedRevenue(new RevenueQuestion(
                asOf, Counts.read(arguments, "expiring", RevenueQuestion.QUARTER), TaxedStreams.taxpayer(arguments)));
    }

    private LocalDate asOf() {
        return expected.question().asOf();
    }

    /** Every contract with what was due and received of it. */
    static Answer contracts(Session session) {
        return new ExpectedStreams(session).contracts();
    }

    /** Every due with what paid it. */
    static Answer dues(Session session) {
        return new ExpectedStreams(session).dues();
    }

    /** What there is to ask, one line each. */
    static Answer findings(Session session) {
        return new ExpectedStreams(session).findings();
    }

    private Listing listing(String title) {
        Listing listing = new Listing(session).title(title).of(view).note("as-of", asOf().toString());
        period.ifPresent(within -> listing.note("period", within.range()));
        if (!stream.isEmpty() || !contract.isEmpty()) {
            listing.note("only", stream.isEmpty() ? contract : name(NameKind.STREAM, stream));
        }
        return listing;
    }

    private Answer contracts() {
        Listing listing = listing("streams.expected.title")
                .column("stream", ColumnType.TEXT)
                .column("contract", ColumnType.ID)
                .column("counterparty", ColumnType.TEXT)
                .column("ends", ColumnType.DATE)
                .column("due", ColumnType.AMOUNT)
                .column("received", ColumnType.AMOUNT)
                .column("overdue", ColumnType.AMOUNT)
                .column("next-date", ColumnType.DATE)
                .column("next-amount", ColumnType.AMOUNT)
                .column("deposit-held", ColumnType.AMOUNT);
        DatePeriod within = within();
        long due = 0;
        long paid = 0;
        long overdue = 0;
        for (ContractState state : expected.contracts()) {
            if (isWanted(state.contract().stream(), state.contract().id())) {
                contract(listing, state, within);
                due = Math.addExact(due, state.dueMinor(within));
                paid = Math.addExact(paid, state.paidMinor(within));
                overdue = Math.addExact(overdue, state.overdueMinor(asOf()));
            }
        }
        if (!listing.isEmpty()) {
            List<Cell> sum = new ArrayList<>(
                    List.of(Cell.text(session.words().text("balance.sum")), Cell.empty(), Cell.empty(), Cell.empty()));
            sum.addAll(List.of(facts.money(due), facts.money(paid), facts.money(overdue)));
            sum.addAll(List.of(Cell.empty(), Cell.empty(), Cell.empty()));
            listing.row(Emphasis.TOTAL, 0, sum);
        }
        wantedFindings().forEach(finding -> listing.remarkLine(line(finding)));
        return listing.page("streams-expected");
    }

    /** The days of dues that are counted: those asked for, as far as the day has come. */
    private DatePeriod within() {
        DatePeriod until = DatePeriod.closed(LocalDate.EPOCH.minusYears(100), asOf());
        return period.filter(asked -> !asked.start().isAfter(asOf()))
                .map(asked -> DatePeriod.closed(asked.start(), asked.last().isAfter(asOf()) ? asOf() : asked.last()))
                .orElse(until);
    }

    private void contract(Listing listing, ContractState state, DatePeriod within) {
        Contract terms = state.contract();
        Optional<SettledDue> next = state.next(asOf());
        listing.row(
                Cell.text(name(NameKind.STREAM, terms.stream())),
                Cell.id(terms.id()),
                Cell.text(terms.counterparty()),
                Cell.date(terms.end()),
                facts.money(state.dueMinor(within)),
                facts.money(state.paidMinor(within)),
                facts.money(state.overdueMinor(asOf())),
                next.map(due -> Cell.date(due.due().dueDate())).orElse(Cell.empty()),
                next.map(due -> facts.money(due.owedMinor())).orElse(Cell.empty()),
                state.depositHeldMinor() == 0 ? Cell.empty() : facts.money(state.depositHeldMinor()));
    }

    private Answer dues() {
        Listing listing = listing("streams.dues.title")
                .column("contract", ColumnType.ID)
                .column("period", ColumnType.TEXT)
                .column("due-date", ColumnType.DATE)
                .column("due", ColumnType.AMOUNT)
                .column("received", ColumnType.AMOUNT)
                .column("owed", ColumnType.AMOUNT)
                .column("last-received", ColumnType.DATE)
                .column("status", ColumnType.TEXT)
                .column("facts", ColumnType.TEXT);
        for (ContractState state : expected.contracts()) {
            for (SettledDue due : state.dues()) {
                boolean inPeriod =
                        period.isEmpty() || period.get().overlaps(due.due().period());
                if (isWanted(state.contract().stream(), state.contract().id()) && inPeriod) {
                    due(listing, due);
                }
            }
        }
        return listing.page("streams-dues");
    }

    private void due(Listing listing, SettledDue due) {
        List<Long> paidBy = due.payments().stream().map(Payment::fact).toList();
        boolean paid = !due.payments().isEmpty();
        listing.row(
                Cell.id(due.due().contract()),
                Cell.text(due.due().period().text()),
                Cell.date(due.due().dueDate()),
                facts.money(due.due().amountMinor()),
                facts.money(due.paidMinor()),
                facts.money(due.owedMinor()),
                paid ? Cell.date(due.due().dueDate().plusDays(due.daysLate())) : Cell.empty(),
                Cell.text(due.status()
                        .labels()
                        .in(session.language(), due.status().text())),
                Cell.text(shown(paidBy)));
    }

    private Answer findings() {
        Listing listing = listing("streams.findings.title")
                .column("finding", ColumnType.TEXT)
                .column("kind", ColumnType.ID)
                .column("stream", ColumnType.TEXT)
                .column("contract", ColumnType.ID)
                .column("period", ColumnType.TEXT)
                .column("amount", ColumnType.AMOUNT)
                .column("days", ColumnType.COUNT)
                .column("facts", ColumnType.TEXT);
        for (RevenueFinding finding : wantedFindings()) {
            listing.row(
                    Cell.text(kind(finding)),
                    Cell.id(finding.kind().text()),
                    Cell.text(name(NameKind.STREAM, finding.stream())),
                    Cell.id(finding.contract()),
                    Cell.text(finding.period() == null ? "" : finding.period().text()),
                    finding.amountMinor() == 0 ? Cell.empty() : facts.money(finding.amountMinor()),
                    finding.days() == 0 ? Cell.empty() : Cell.count(finding.days()),
                    Cell.text(shown(finding.facts())));
        }
        return listing.page("streams-findings");
    }

    private List<RevenueFinding> wantedFindings() {
        return expected.findings().stream()
                .filter(finding -> isWanted(finding.stream(), finding.contract()))
                .filter(finding -> period.isEmpty()
                        || finding.period() == null
                        || period.get().overlaps(finding.period()))
                .toList();
    }

    private boolean isWanted(String ofStream, String ofContract) {
        return (stream.isEmpty() || stream.equals(ofStream)) && (contract.isEmpty() || contract.equals(ofContract));
    }

    private String line(RevenueFinding finding) {
        List<String> parts = new ArrayList<>(List.of(name(NameKind.STREAM, finding.stream())));
        if (!finding.contract().isEmpty()) {
            parts.add(finding.contract());
        }
        if (finding.period() != null) {
            parts.add(finding.period().text());
        }
        if (finding.amountMinor() != 0) {
            parts.add(facts.money(finding.amountMinor()).value());
        }
        if (finding.days() != 0) {
            parts.add(session.words().text("streams.days", Map.of("days", Long.toString(finding.days()))));
        }
        return session.words()
                .text("streams.finding", Map.of("kind", kind(finding), "where", String.join(" · ", parts)));
    }

    private String kind(RevenueFinding finding) {
        return finding.kind().labels().in(session.language(), finding.kind().text());
    }

    private String name(NameKind kind, String id) {
        return chart.newest(kind, id)
                .map((Named named) -> named.label(session.language()))
                .orElse(id);
    }

    private static String shown(List<Long> indexes) {
        return String.join(" ", indexes.stream().map(index -> "F" + index).toList());
    }
}
