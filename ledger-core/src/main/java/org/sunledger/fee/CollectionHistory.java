package org.sunledger.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sunledger.balance.UnitBalance;
import org.sunledger.balance.UnitKey;
import org.sunledger.balance.UnitLine;
import org.sunledger.fact.FactKind;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.FiscalCalendar;
import org.sunledger.period.Reading;

/** The collection rate of one period after the other. Used once. */
public final class CollectionHistory {
    private static final Set<String> NO_CASH =
            Set.of(FactKind.WAIVER.text(), FactKind.WRITE_OFF.text(), FactKind.OPENING.text());

    private final List<DatePeriod> periods;
    private final LocalDate asOf;
    private final FiscalCalendar calendar;
    private final Map<String, LocalDate> charged = new HashMap<>();

    private CollectionHistory(List<DatePeriod> periods, LocalDate asOf, FiscalCalendar calendar) {
        this.periods = periods;
        this.asOf = asOf;
        this.calendar = calendar;
    }

    /**
     * What became of the charges of each period, and what came in during it.
     *
     * @param periods the periods, none of which overlap
     * @param asOf the day as of which the charges are looked at
     * @param calendar says what a written period covers
     * @param lines the postings of the current accounts that count, of all units
     */
    public static List<Collection> of(
            List<DatePeriod> periods, LocalDate asOf, FiscalCalendar calendar, List<UnitLine> lines) {
        return new CollectionHistory(periods, asOf, calendar).of(lines);
    }

    /** The first day of the earliest period that was charged up to a day; empty when nothing was. */
    public static Optional<LocalDate> firstCharged(LocalDate asOf, FiscalCalendar calendar, List<UnitLine> lines) {
        CollectionHistory history = new CollectionHistory(List.of(), asOf, calendar);
        return lines.stream()
                .filter(line -> !line.item().due().isEmpty() && !line.day().isAfter(asOf))
                .map(line ->
                        history.chargedFrom(line.item().period(), line.item().due()))
                .min(Comparator.naturalOrder());
    }

    private List<Collection> of(List<UnitLine> lines) {
        Sums now = sums(lines, asOf);
        List<Collection> history = new ArrayList<>();
        for (DatePeriod period : periods) {
            Settlement settled = now.settled.getOrDefault(period, Settlement.NONE);
            LocalDate end = period.last().isBefore(asOf) ? period.last() : asOf;
            Sums then = end.equals(asOf) ? now : sums(lines, end);
            Settlement settledThen = then.settled.getOrDefault(period, Settlement.NONE);
            history.add(new Collection(
                    period,
                    now.charged.getOrDefault(period, 0L),
                    settled.waivedMinor(),
                    settled.writtenOffMinor(),
                    settled.receivedMinor(),
                    settledThen.receivedMinor(),
                    Math.subtractExact(then.charged.getOrDefault(period, 0L), settledThen.waivedMinor()),
                    due(lines, period),
                    cash(lines, period)));
        }
        return history;
    }

    private static final class Sums {
        private final Map<DatePeriod, Long> charged = new HashMap<>();
        private final Map<DatePeriod, Settlement> settled = new HashMap<>();
    }

    /** What was charged and settled for each period, by the postings up to a day. */
    private Sums sums(List<UnitLine> lines, LocalDate day) {
        Map<UnitKey, UnitBalance> balances = new TreeMap<>();
        for (UnitLine line : lines) {
            if (!line.day().isAfter(day)) {
                UnitBalance balance = line.balance();
                balances.merge(balance.key(), balance, UnitBalance::plus);
            }
        }
        Sums sums = new Sums();
        Set<String> every = Set.copyOf(lines.stream().map(UnitLine::account).toList());
        CurrentAccounts accounts = new CurrentAccounts(
                every, "", (unit, applied) -> applied.items().forEach(item -> add(item, sums)));
        balances.values().forEach(accounts);
        accounts.finish();
        return sums;
    }

    private void add(ChargedItem item, Sums sums) {
        LocalDate first = chargedFrom(item.period(), item.due());
        for (DatePeriod period : periods) {
            if (period.contains(first)) {
                sums.charged.merge(period, item.chargedMinor(), Math::addExact);
                sums.settled.merge(
                        period,
                        new Settlement(item.waivedMinor(), item.writtenOffMinor(), item.receivedMinor()),
                        Settlement::plus);
            }
        }
    }

    /** The first day of the period charged; where it cannot be read, the day on which it fell due. */
    private LocalDate chargedFrom(String period, String due) {
        return charged.computeIfAbsent(period + "/" + due, any -> {
            if (!period.isEmpty() && calendar.read(period) instanceof Reading.Read<DatePeriod> read) {
                return read.value().start();
            }
            return due.isEmpty() ? LocalDate.MIN : LocalDate.parse(due);
        });
    }

    private long due(List<UnitLine> lines, DatePeriod period) {
        long sum = 0;
        for (UnitLine line : lines) {
            String due = line.item().due();
            if (!due.isEmpty() && !line.day().isAfter(asOf) && period.contains(LocalDate.parse(due))) {
                sum = Math.addExact(sum, line.amountMinor());
            }
        }
        return sum;
    }

    private long cash(List<UnitLine> lines, DatePeriod period) {
        long sum = 0;
        for (UnitLine line : lines) {
            boolean cash = line.item().due().isEmpty() && !NO_CASH.contains(line.subject());
            if (cash && !line.day().isAfter(asOf) && period.contains(line.day())) {
                sum = Math.subtractExact(sum, line.amountMinor());
            }
        }
        return sum;
    }
}
