package org.sunledger.io.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sunledger.io.reconcile.ResultVerification.Check;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Dates;
import org.sunledger.period.Reading;
import org.sunledger.reconcile.LineOutcome;

/** Lays what a result says of one side beside its original. */
final class SideVerification {
    private final String name;
    private final StatedResult stated;
    private final StatedResult.Side side;
    private final OriginalSide original;
    private final Amounts amounts;
    private final List<Check> checks;
    private final long firstDay;
    private final long lastDay;

    SideVerification(
            String name,
            StatedResult stated,
            StatedResult.Side side,
            OriginalSide original,
            Amounts amounts,
            List<Check> checks) {
        this.name = name;
        this.stated = stated;
        this.side = side;
        this.original = original;
        this.amounts = amounts;
        this.checks = checks;
        DatePeriod days = DatePeriod.read(stated.period) instanceof Reading.Read<DatePeriod> read ? read.value() : null;
        this.firstDay = days == null ? Long.MIN_VALUE : days.start().toEpochDay();
        this.lastDay = days == null ? Long.MAX_VALUE : days.last().toEpochDay();
    }

    void run() {
        check("sha256", side.sha256, original.sha256());
        check("rows", Long.toString(side.lines), Long.toString(original.rows()));
        check("once", Long.toString(side.all.size() - carried()), Long.toString(once()));
        check("carried", Long.toString(carried()), Long.toString(original.carriedLines()));
        if (!original.opening().isEmpty()) {
            check("opening", side.opening, original.opening());
        }
        if (side.opening.isEmpty() && !side.closing.isEmpty()) {
            check("closing", side.closing, "");
        }
        check(
                "content",
                "0",
                Long.toString(
                        side.all.stream().filter(line -> !isAsWritten(line)).count()));
        check(
                "days",
                "0",
                Long.toString(
                        side.all.stream().filter(line -> !isInItsPeriod(line)).count()));
        ResultVerification.compare(checks, name, "outcome", side.totals, totals());
        check("open", "0", Long.toString(apart(openLines(), openItems())));
    }

    private void check(String what, String said, String recomputed) {
        checks.add(new Check(name, what, said, recomputed));
    }

    private long carried() {
        return side.all.stream().filter(StatedResult.Line::carried).count();
    }

    private long once() {
        Map<Long, Integer> times = new HashMap<>();
        side.all.stream().filter(line -> !line.carried()).forEach(line -> times.merge(line.line(), 1, Integer::sum));
        return times.values().stream().filter(count -> count == 1).count();
    }

    /** Whether id and content are those of the original; what was rejected is there, and cannot be read. */
    private boolean isAsWritten(StatedResult.Line line) {
        Optional<OriginalLine> found = original.find(line.line(), line.hash(), line.carried());
        if (line.isRejected()) {
            return original.unread().contains(line.line()) && (line.id() + line.hash()).isEmpty();
        }
        return found.filter(written -> written.hash().equals(line.hash()))
                .filter(written -> written.id().equals(line.id()))
                .filter(written -> line.isGrouped() == line.group() > 0)
                .isPresent();
    }

    private boolean isInItsPeriod(StatedResult.Line line) {
        Optional<OriginalLine> found = original.find(line.line(), line.hash(), line.carried());
        if (found.isEmpty() || line.carried()) {
            return true;
        }
        boolean outside = found.get().day() < firstDay || found.get().day() > lastDay;
        return outside == line.outcome().equals(LineOutcome.OUT_OF_PERIOD.text());
    }

    /** Lines, sum and sum without signs of each outcome. */
    private Map<String, String> totals() {
        Map<String, List<BigDecimal>> byOutcome = new TreeMap<>();
        for (StatedResult.Line line : side.all) {
            byOutcome
                    .computeIfAbsent(line.outcome(), outcome -> new ArrayList<>())
                    .add(original.amount(line));
        }
        Map<String, String> totals = new TreeMap<>();
        byOutcome.forEach((outcome, found) -> {
            boolean rejected = outcome.equals(LineOutcome.REJECTED.text());
            String net = rejected ? "" : sum(found);
            String gross =
                    rejected ? "" : sum(found.stream().map(BigDecimal::abs).toList());
            totals.put(outcome, found.size() + " / " + net + " / " + gross);
        });
        return totals;
    }

    private String sum(List<BigDecimal> of) {
        return OriginalSide.plain(of.stream().reduce(BigDecimal.ZERO, BigDecimal::add), amounts);
    }

    /** What the next run has to begin with: every line that is in no group that stands, and standing differences. */
    private List<String> openLines() {
        List<String> open = new ArrayList<>();
        for (StatedResult.Line line : side.all) {
            boolean another = line.isRejected() || line.outcome().equals(LineOutcome.OUT_OF_PERIOD.text());
            if (!line.stands() && !another) {
                open.add(line.line() + " " + line.hash() + " " + line.carried());
            }
        }
        if (side == stated.right) {
            stated.groups.stream()
                    .filter(group -> !group.outcome().equals(LineOutcome.PROPOSED.text()))
                    .filter(group -> !group.residual().equals(amounts.plain(0)))
                    .forEach(group -> open.add(dayOfDifferences() + " " + group.residual() + " " + group.account()));
        }
        return open;
    }

    /** A difference is dated with the last line of its side. */
    private String dayOfDifferences() {
        long last = Stream.concat(
                        original.lines().values().stream(),
                        original.carried().values().stream().flatMap(List::stream))
                .mapToLong(OriginalLine::day)
                .reduce(0, Math::max);
        return LocalDate.ofEpochDay(last).toString();
    }

    private List<String> openItems() {
        return side.open.stream().map(this::shown).toList();
    }

    private String shown(StatedResult.Item item) {
        if (!(Dates.read(item.day()) instanceof Reading.Read<LocalDate> day)
                || !(amounts.read(item.amount()) instanceof AmountReading.Exact exact)) {
            return item.day() + item.amount();
        }
        if (item.line() == 0 && !item.carried()) {
            return item.day() + " " + item.amount() + " " + item.texts().getOrDefault("memo", "");
        }
        BigDecimal amount = BigDecimal.valueOf(exact.minor(), amounts.decimals());
        List<String> texts = stated.fields.stream()
                .map(field -> item.texts().getOrDefault(field, ""))
                .toList();
        String hash = OriginalLine.of(day.value().toEpochDay(), amount, item.id(), texts)
                .hash();
        return item.line() + " " + hash + " " + item.carried();
    }

    /** How many are in one of two lists only. */
    private static long apart(List<String> some, List<String> others) {
        Map<String, Integer> balance = new HashMap<>();
        some.forEach(one -> balance.merge(one, 1, Integer::sum));
        others.forEach(one -> balance.merge(one, -1, Integer::sum));
        return balance.values().stream().mapToLong(Math::abs).sum();
    }
}
