package org.sunledger.fee;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.balance.UnitBalance;
import org.sunledger.balance.UnitKey;
import org.sunledger.balance.UnitLine;
import org.sunledger.chart.Chart;
import org.sunledger.chart.LateRule;
import org.sunledger.chart.NameKind;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.LateCharge;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Voucher;
import org.sunledger.journal.Item;

/**
 * What units are to be charged for having paid late, up to a day.
 *
 * <p>For every day after the days of grace, the rule in force on that day takes its part of what is open of the item at
 * the end of the day; the parts are added up exactly, capped, and rounded down once. What was charged for the same
 * charge and period before is taken off, so that a second run charges nothing, and a later one only the days between. A
 * payment that is recorded late and lowers the sum below what was charged already charges nothing; what was charged too
 * much is reversed or waived by a person.
 */
public final class LateRun {
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);
    private static final int PER_CENT = 100;
    private static final String LATE = FactKind.LATE_CHARGE.text();

    private final LocalDate day;
    private final Chart chart;
    private final CurrencyUnit currency;
    private final List<LateCharge> charges = new ArrayList<>();

    private LateRun(LocalDate day, Chart chart, CurrencyUnit currency) {
        this.day = day;
        this.chart = chart;
        this.currency = currency;
    }

    /**
     * The late charges to record, by unit, fund, ownership group, charge and period.
     *
     * @param day the last day that counts, on which they fall due
     * @param chart the names, the rules among them
     * @param currency the book's currency
     * @param lines the postings of the current accounts, of all units
     */
    public static List<LateCharge> of(LocalDate day, Chart chart, CurrencyUnit currency, List<UnitLine> lines) {
        LateRun run = new LateRun(day, chart, currency);
        Map<UnitKey, List<UnitLine>> accounts = new TreeMap<>();
        for (UnitLine line : lines) {
            if (!line.day().isAfter(day)) {
                UnitKey key = line.balance().key();
                UnitKey account = new UnitKey(Item.of(line.item().unit()), key.account(), key.fund(), key.group(), "");
                accounts.computeIfAbsent(account, any -> new ArrayList<>()).add(line);
            }
        }
        accounts.forEach(run::charge);
        return run.charges;
    }

    private void charge(UnitKey account, List<UnitLine> lines) {
        Map<String, Accrued> accrued = new TreeMap<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        lines.forEach(line -> days.add(line.day()));
        lines.forEach(line -> days.addAll(ruleDays(line.subject())));
        for (LocalDate from : days.headSet(day, true)) {
            LocalDate next = days.higher(from);
            LocalDate to = next == null || next.isAfter(day) ? day.plusDays(1) : next;
            for (ChargedItem item : applied(lines, from).items()) {
                rule(item.subject(), from)
                        .ifPresent(rule -> accrued.computeIfAbsent(
                                        item.subject() + "/" + item.period(),
                                        any -> new Accrued(item.subject(), item.period()))
                                .add(item, rule, from, to));
            }
        }
        accrued.values().forEach(each -> record(account, each, lines));
    }

    private List<LocalDate> ruleDays(String charge) {
        return chart.days(NameKind.LATE_RULE, charge).stream().toList();
    }

    private Optional<LateRule> rule(String charge, LocalDate on) {
        return charge.isEmpty() ? Optional.empty() : chart.lateRule(charge, on);
    }

    private static Application applied(List<UnitLine> lines, LocalDate on) {
        Map<UnitKey, UnitBalance> balances = new TreeMap<>();
        for (UnitLine line : lines) {
            if (!line.day().isAfter(on)) {
                UnitBalance balance = line.balance();
                balances.merge(balance.key(), balance, UnitBalance::plus);
            }
        }
        return Application.of(List.copyOf(balances.values()));
    }

    private void record(UnitKey account, Accrued accrued, List<UnitLine> lines) {
        long before = 0;
        for (UnitLine line : lines) {
            boolean same = line.subject().equals(LATE + ":" + accrued.charge)
                    && line.item().period().equals(accrued.period);
            before = Math.addExact(before, same && !line.item().due().isEmpty() ? line.amountMinor() : 0);
        }
        long due = accrued.minor() - before;
        if (due > 0) {
            charges.add(new LateCharge(
                    day,
                    Money.ofMinor(currency, due),
                    account.item().unit(),
                    accrued.period,
                    accrued.charge,
                    accrued.rule,
                    new Placement(account.fund(), account.group(), ""),
                    Voucher.NONE));
        }
    }

    /** What a charge of a period has come to for being late. */
    private static final class Accrued {
        private final String charge;
        private final String period;
        private BigInteger millionths = BigInteger.ZERO;
        private long capMinor;
        private String rule = "";

        Accrued(String charge, String period) {
            this.charge = charge;
            this.period = period;
        }

        void add(ChargedItem item, LateRule late, LocalDate from, LocalDate to) {
            LocalDate first = LocalDate.parse(item.due()).plusDays(late.graceDays() + 1L);
            long days = to.toEpochDay() - Math.max(from.toEpochDay(), first.toEpochDay());
            if (days > 0 && !item.isSettled()) {
                millionths = millionths.add(BigInteger.valueOf(item.openMinor())
                        .multiply(BigInteger.valueOf(late.millionthsPerDay()))
                        .multiply(BigInteger.valueOf(days)));
                rule = late.millionthsPerDay() + " ppm/day, grace " + late.graceDays() + ", cap " + late.capPercent()
                        + "%, from " + first;
            }
            capMinor = late.capPercent() == 0
                    ? Long.MAX_VALUE
                    : Math.multiplyExact(item.chargedMinor(), late.capPercent()) / PER_CENT;
        }

        long minor() {
            return millionths.divide(MILLION).min(BigInteger.valueOf(capMinor)).longValueExact();
        }
    }
}
