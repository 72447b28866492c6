package org.sunledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sunledger.balance.BalanceFold;
import org.sunledger.balance.DayBalance;
import org.sunledger.balance.UnitBalance;
import org.sunledger.balance.UnitLine;
import org.sunledger.chart.Chart;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.fact.Distribution;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fee.FundLedger;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.PersonalText;
import org.sunledger.log.Salt;
import org.sunledger.log.TreeHead;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Outcome;
import org.sunledger.period.DatePeriod;
import org.sunledger.recording.Recorder;
import org.sunledger.revenue.ExpectedRevenue;
import org.sunledger.revenue.Gates;
import org.sunledger.revenue.NetRevenue;
import org.sunledger.revenue.RevenueQuestion;
import org.sunledger.revenue.TaxRounding;
import org.sunledger.revenue.TaxSummary;
import org.sunledger.revenue.Taxpayer;
import org.sunledger.statement.BookState;
import org.sunledger.statement.Explanation;
import org.sunledger.statement.Statement;
import org.sunledger.statement.StatementRequest;
import org.sunledger.statement.Statements;
import org.sunledger.store.LedgerStore;

/**
 * The book as it stood at a size: the first so many facts, and everything that follows from them. Two views of the same
 * size of the same book answer every question alike, however far the book has grown since.
 *
 * <p>A view reads the store when it is asked and keeps nothing but the chart; it is as safe for several threads as the
 * store is.
 */
public final class BookView {
    private final LedgerStore store;
    private final BookSettings settings;
    private final TreeHead head;
    private final ChartReader charts;

    BookView(LedgerStore store, BookSettings settings, TreeHead head, ChartReader charts) {
        this.store = store;
        this.settings = settings;
        this.head = head;
        this.charts = charts;
    }

    /** What the first fact says about the book. */
    public BookSettings settings() {
        return settings;
    }

    /** How many facts it sees. */
    public long size() {
        return head.size();
    }

    /** The checkpoint of these facts. */
    public Checkpoint checkpoint() {
        return head.checkpoint(settings.origin());
    }

    LedgerStore store() {
        return store;
    }

    TreeHead head() {
        return head;
    }

    /** Every name, units included; what is said about units is read when somebody first asks for it. */
    public Chart chart() {
        return charts.whole();
    }

    /** Every name but the units, which no statement of the funds needs; quicker than {@link #chart()}. */
    public Chart chartWithoutUnits() {
        return charts.withoutUnits();
    }

    /** The fact of this index; throws {@link IllegalArgumentException} when this view has none. */
    public LoggedFact fact(long index) {
        return findFact(index).orElseThrow(() -> new IllegalArgumentException("no fact " + index));
    }

    /** The fact of this index, when this view has it. */
    public Optional<LoggedFact> findFact(long index) {
        if (index < 0 || index >= size()) {
            return Optional.empty();
        }
        return store.fact(index).map(stored -> LoggedFact.parse(index, stored.bytes()));
    }

    /** The index of the fact that people name so: {@code F42}, {@code 42}, or the fact's own id. */
    public Optional<Long> indexOf(String shown) {
        List<Long> own = withId(shown);
        if (!own.isEmpty()) {
            return Optional.of(own.get(own.size() - 1));
        }
        String digits = shown.startsWith("F") || shown.startsWith("f") ? shown.substring(1) : shown;
        boolean number =
                !digits.isEmpty() && digits.length() < 16 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Long.parseLong(digits)).filter(index -> index < size()) : Optional.empty();
    }

    /** Hands over the facts of this view from an index on, in order, one at a time. */
    public void facts(long from, Consumer<LoggedFact> visitor) {
        store.readFacts(from, size(), stored -> visitor.accept(LoggedFact.parse(stored.index(), stored.bytes())));
    }

    /** The personal texts of a fact that are still kept, by name; an erased one is withheld and missing here. */
    public Map<String, String> personalTexts(long index) {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, PersonalText> kept : store.texts(index).entrySet()) {
            texts.put(kept.getKey(), kept.getValue().text());
        }
        return texts;
    }

    /** The fact with those of its personal texts that are still kept. */
    public Fact read(LoggedFact logged) {
        boolean hasTexts = !logged.textDigests().isEmpty();
        return logged.fact(hasTexts ? personalTexts(logged.index()) : Map.of(), settings.currency());
    }

    /** The indexes of the facts that have this id of their own; more than one only after reversals. */
    public List<Long> withId(String id) {
        return within(store.lookup(LookupSpaces.ID, id));
    }

    /** The indexes of the facts of a kind that has no entry, of the reversals or of the rebates. */
    public List<Long> ofKind(FactKind kind) {
        return within(store.lookup(LookupSpaces.KIND, kind.text()));
    }

    /** The facts that came after their day was closed. */
    List<Long> late() {
        return within(store.lookup(LookupSpaces.LATE, ""));
    }

    List<Long> reversalsOf(long index) {
        return within(store.lookup(LookupSpaces.REVERSED, Long.toString(index)));
    }

    List<Long> refundsOf(long index) {
        return within(store.lookup(LookupSpaces.REFUNDED, Long.toString(index)));
    }

    /** True when the fact was reversed and its reversal was not. */
    public boolean isReversed(long index) {
        return reversalsOf(index).stream().anyMatch(reversal -> !isReversed(reversal));
    }

    /** True when somebody approved the fact. */
    public boolean isApproved(long index) {
        return !within(store.lookup(LookupSpaces.APPROVED, Long.toString(index)))
                .isEmpty();
    }

    /** Which days are closed. */
    public ClosedPeriods closedPeriods() {
        return ClosedPeriods.of(this);
    }

    /** True when the fact was reversed for that day or an earlier one, and its reversal was not. */
    private boolean isReversed(long index, LocalDate asOf) {
        return reversalsOf(index).stream()
                .anyMatch(reversal -> !fact(reversal).effective().isAfter(asOf) && !isReversed(reversal, asOf));
    }

    /** The claimed savings that were not reversed, in the order of the log. They are in no surplus. */
    public List<ClaimedSaving> claimedSavings() {
        return claimedSavings(LocalDate.MAX);
    }

    /** The claimed savings that were not reversed for that day or an earlier one, in the order of the log. */
    public List<ClaimedSaving> claimedSavings(LocalDate asOf) {
        return standing(FactKind.SAVING, ClaimedSaving.class, asOf);
    }

    private <T extends Fact> List<T> standing(FactKind kind, Class<T> type, LocalDate asOf) {
        return ofKind(kind).stream()
                .filter(index -> !isReversed(index, asOf))
                .map(index -> type.cast(read(fact(index))))
                .toList();
    }

    /**
     * Reckons a fund by ownership group and unit over a period; throws {@link org.sunledger.outcome.IntegrityException}
     * when the parts do not add up to the money.
     */
    public FundLedger fundLedger(String fund, DatePeriod period) {
        List<DayBalance> cells = new ArrayList<>();
        balances(LocalDate.MIN, LocalDate.MAX, cells::add);
        List<UnitLine> lines = new ArrayList<>();
        unitLines("", lines::add);
        long minorOfOne =
                BigDecimal.TEN.pow(settings.currency().getDecimalPlaces()).longValueExact();
        return FundLedger.of(
                fund,
                period,
                chart(),
                cells,
                lines,
                standing(FactKind.DISTRIBUTION, Distribution.class, period.last()),
                minorOfOne);
    }

    /**
     * Hands over the movement of every account, fund, group and subject of the days from (inclusive) to (exclusive), in
     * order, those included that came to nothing because as much was debited as credited. As long as the book has not
     * grown they come from the cells that the store keeps; for an earlier size they are folded from the facts.
     */
    public void balances(LocalDate from, LocalDate toExclusive, Consumer<DayBalance> visitor) {
        if (!readWhole(() -> store.readCells(from, toExclusive, visitor))) {
            fold(from, toExclusive, visitor);
        }
    }

    /** Reads what the store keeps of all its facts, if those are the facts of this view. */
    private boolean readWhole(Runnable reading) {
        return store.consistently(() -> {
            boolean whole = store.size() == size();
            if (whole) {
                reading.run();
            }
            return whole;
        });
    }

    /**
     * Hands over what was charged and settled on every open item of a unit, by the facts effective on {@code asOf} or
     * before, in the order of {@link org.sunledger.balance.UnitKey}.
     */
    public void unitBalances(LocalDate asOf, Consumer<UnitBalance> visitor) {
        store.readUnitBalances(size(), asOf, visitor);
    }

    /** Hands over what matters to what units still owe, by the facts effective on {@code asOf} or before. */
    void openUnitBalances(LocalDate asOf, Consumer<UnitBalance> visitor) {
        store.readOpenUnitBalances(size(), asOf, visitor);
    }

    /** Hands over the postings on the open items of a unit, in the order of the log; of every unit when empty. */
    public void unitLines(String unit, Consumer<UnitLine> visitor) {
        store.readUnitLines(unit, line -> {
            if (line.index() < size()) {
                visitor.accept(line);
            }
        });
    }

    private void fold(LocalDate from, LocalDate toExclusive, Consumer<DayBalance> visitor) {
        BalanceFold fold = new BalanceFold();
        facts(0, fact -> {
            if (!fact.effective().isBefore(from) && fact.effective().isBefore(toExclusive)) {
                fold.add(fact.effective(), fact.postings());
            }
        });
        fold.cells().stream().filter(cell -> !cell.isZero()).forEach(visitor);
    }

    /**
     * Computes a statement of this prefix. Refused when the statement, fund or group is unknown, or when the as-of day
     * lies before a period; throws {@link org.sunledger.outcome.IntegrityException} when a block does not tie.
     */
    public Outcome<Statement> statement(StatementRequest request) {
        return store.consistently(() -> Statements.compute(
                request,
                chartWithoutUnits(),
                cells(request),
                new EarlierDays(this).items(request.periods()),
                claimedSavings(request.lastDay()),
                state()));
    }

    /** What the first period begins with, and every day from there on: a statement tells no other days apart. */
    private List<DayBalance> cells(StatementRequest request) {
        LocalDate first = request.periods().stream()
                .map(DatePeriod::start)
                .min(Comparator.naturalOrder())
                .orElse(settings.opened());
        List<DayBalance> cells = new ArrayList<>();
        boolean read = readWhole(() -> {
            store.readSums(first, cells::add);
            store.readCells(first, LocalDate.MAX, cells::add);
        });
        if (!read) {
            fold(LocalDate.MIN, LocalDate.MAX, cells::add);
        }
        return cells;
    }

    /** What contracts should have brought by a day beside what they brought, and what there is to ask about it. */
    public ExpectedRevenue expectedRevenue(RevenueQuestion question) {
        return new RevenueAnswers(this).expected(question);
    }

    /** What gates took until a day, what of it is at the bank, and what is missing. */
    public Gates gates(LocalDate asOf) {
        return GateReader.read(this, asOf);
    }

    /** How the gross income of a period became net, with the contracts as of its last day. */
    public NetRevenue netRevenue(DatePeriod period) {
        return new RevenueAnswers(this).net(period);
    }

    /** The tax that the gross income of each period contains by the rules that come with this version. */
    public List<TaxSummary> taxSummaries(List<DatePeriod> periods, Taxpayer payer, TaxRounding rounding) {
        return new RevenueAnswers(this).tax(periods, payer, rounding);
    }

    /** Says which postings a figure with this trace is made of. */
    public Outcome<Explanation> explain(String trace) {
        return Statements.explain(trace, chartWithoutUnits());
    }

    /**
     * Compares a statement of this state of the book with the same statement of another, and says which facts changed
     * each figure.
     */
    public Outcome<Restatement> restated(BookView later, StatementRequest request) {
        return Restatement.of(this, later, request);
    }

    private BookState state() {
        Checkpoint checkpoint = checkpoint();
        return new BookState(
                settings.community(),
                settings.origin(),
                size(),
                checkpoint.shortCode(),
                settings.template() + " sha256:" + settings.templateDigest(),
                new Recorder().versions(),
                size(),
                settings.isDemonstration(),
                settings.currency());
    }

    /** The instant at which the newest fact was recorded. */
    public OffsetDateTime lastRecorded() {
        return fact(size() - 1).recorded();
    }

    /** The salt of the first fact, which keys what the book recognises rows by. */
    Salt bookSalt() {
        return store.fact(0).orElseThrow().salt();
    }

    /** How many facts of this view carry each of these row keys; keys that none carries are missing. */
    Map<String, Integer> seenRows(List<String> keys) {
        return store.lookupCounts(LookupSpaces.ROW, keys);
    }

    /** The levies on a unit whose remainders are remembered under a name, in the order of the log. */
    List<Long> levies(String name, String unit) {
        return within(store.lookup(LookupSpaces.CARRIED, name + "/" + unit));
    }

    /** The levies found under a key of {@link LookupSpaces#levied}. */
    List<Long> levied(String key) {
        return within(store.lookup(LookupSpaces.LEVIED, key));
    }

    private List<Long> within(List<Long> indexes) {
        return indexes.stream().filter(index -> index < size()).toList();
    }

    /** Stops when the book is empty or its first fact does not open it. */
    static LoggedFact opening(LedgerStore store) {
        LoggedFact first = store.fact(0)
                .map(stored -> LoggedFact.parse(0, stored.bytes()))
                .orElseThrow(() -> new IntegrityException(Code.LOG_MALFORMED, "index", 0, "reason", "missing"));
        if (first.kind() != FactKind.BOOK) {
            throw new IntegrityException(
                    Code.LOG_MALFORMED, "index", 0, "reason", first.kind().text());
        }
        return first;
    }
}
