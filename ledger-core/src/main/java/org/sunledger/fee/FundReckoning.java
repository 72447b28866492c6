package org.sunledger.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sunledger.balance.DayBalance;
import org.sunledger.balance.UnitLine;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Chart;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.Section;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.Distribution;

/**
 * Reckons a fund unit by unit, ledger by building 按幢立账、按户核算 (Shanghai Provisions on residential property, art. 66 to
 * 70). What a unit's owners paid in is theirs. What was spent for a group is charged to the units of that group only,
 * by exclusive area. Income belongs to the group undivided until a distribution reckons it to units. All of it is
 * worked out from settled amounts, so that the parts add up to the money.
 */
final class FundReckoning {
    private static final Set<Section> COSTS =
            EnumSet.of(Section.USE, Section.TAX, Section.MANAGEMENT_COST, Section.FEE_COST);

    private final String fund;
    private final Chart chart;
    private final GroupWeights weights;
    private final List<DayBalance> cells = new ArrayList<>();
    private final List<UnitLine> lines = new ArrayList<>();
    private final List<Distribution> distributions = new ArrayList<>();

    FundReckoning(
            String fund,
            Chart chart,
            Iterable<DayBalance> cells,
            Iterable<UnitLine> lines,
            Iterable<Distribution> distributions) {
        this.fund = fund;
        this.chart = chart;
        this.weights = new GroupWeights(chart);
        cells.forEach(cell -> addTo(this.cells, cell, cell.key().fund()));
        lines.forEach(line -> addTo(this.lines, line, line.fund()));
        distributions.forEach(each -> addTo(this.distributions, each, each.fund()));
    }

    private <T> void addTo(List<T> list, T each, String ofFund) {
        if (ofFund.equals(fund)) {
            list.add(each);
        }
    }

    /** Every ownership group for which the fund ever held anything. */
    SortedSet<String> groups() {
        SortedSet<String> groups = new TreeSet<>();
        cells.forEach(cell -> groups.add(cell.key().group()));
        distributions.forEach(each -> groups.add(group(each)));
        return groups;
    }

    private static String group(Distribution distribution) {
        return distribution.group().isEmpty() ? OwnershipGroup.ALL : distribution.group();
    }

    /** What the fund held for the group at the end of the day. */
    GroupStand at(String group, LocalDate day) {
        return stand(group, day, day);
    }

    /** What the fund held for the group before the day, with what was there when the book was opened on it. */
    GroupStand before(String group, LocalDate day) {
        return stand(group, day.minusDays(1), day);
    }

    private GroupStand stand(String group, LocalDate asOf, LocalDate openedBy) {
        SortedMap<String, UnitStand> units = new TreeMap<>();
        Sums sums = sums(group, asOf, openedBy);
        long named = payments(group, asOf, openedBy, units);
        long left = spend(sums.spending, units);
        long given = distribute(group, asOf, units);
        return new GroupStand(
                group,
                units,
                Math.subtractExact(sums.income, given),
                Math.subtractExact(Math.subtractExact(sums.contributed, named), left));
    }

    /** What moved, by what it is; settled amounts, in positive. */
    private static final class Sums {
        private long contributed;
        private long income;
        private final Pots spending = new Pots();
    }

    private Sums sums(String group, LocalDate asOf, LocalDate openedBy) {
        Sums sums = new Sums();
        for (DayBalance cell : cells) {
            Account account = chart.account(cell.key().account(), LocalDate.MAX).orElse(null);
            if (!cell.key().group().equals(group) || account == null || account.isMoney()) {
                continue;
            }
            boolean opening = account.type() == AccountType.OPENING;
            if (cell.key().day().isAfter(opening ? openedBy : asOf)) {
                continue;
            }
            long in = Math.negateExact(cell.amountMinor());
            if (opening) {
                sums.contributed = Math.addExact(sums.contributed, openedMoney(cell, in));
            } else if (account.section() == Section.CONTRIBUTION) {
                sums.contributed = Math.addExact(sums.contributed, in);
            } else if (COSTS.contains(account.section())) {
                sums.spending.add(weights.on(cell.key().day(), group, ""), Math.negateExact(in));
            } else {
                sums.income = Math.addExact(sums.income, in);
            }
        }
        return sums;
    }

    /** Claims and debts that were opened are no money; what they stand for settles later. */
    private long openedMoney(DayBalance cell, long in) {
        boolean money = chart.account(cell.key().subject(), LocalDate.MAX)
                .map(Account::isMoney)
                .orElse(true);
        return money ? in : 0;
    }

    /**
     * Adds what units brought in and paid, and returns it all together. A line with a subject is a charge or a waiver.
     */
    private long payments(String group, LocalDate asOf, LocalDate openedBy, SortedMap<String, UnitStand> units) {
        long all = 0;
        for (UnitLine line : lines) {
            boolean opening = line.account().equals(StandardAccounts.OPENING);
            if (!line.group().equals(group) || line.day().isAfter(opening ? openedBy : asOf)) {
                continue;
            }
            long in = Math.negateExact(line.amountMinor());
            UnitStand before = units.getOrDefault(line.item().unit(), UnitStand.NOTHING);
            if (opening) {
                units.put(line.item().unit(), before.brought(in));
                all = Math.addExact(all, in);
            } else if (isPayment(line)) {
                units.put(line.item().unit(), before.paid(in));
                all = Math.addExact(all, in);
            }
        }
        return all;
    }

    private static boolean isPayment(UnitLine line) {
        return line.account().equals(StandardAccounts.CONTRIBUTIONS_RECEIVABLE)
                && line.subject().isEmpty();
    }

    private static long spend(Pots spending, SortedMap<String, UnitStand> units) {
        return spending.split((unit, share) -> units.merge(unit, UnitStand.NOTHING.spent(share), UnitStand::plus));
    }

    private long distribute(String group, LocalDate asOf, SortedMap<String, UnitStand> units) {
        Pots pots = new Pots();
        long given = 0;
        for (Distribution each : distributions) {
            if (group(each).equals(group) && !each.effective().isAfter(asOf)) {
                long minor = each.amount().getAmountMinorLong();
                pots.add(weights.on(each.effective(), group, each.key()), minor);
                given = Math.addExact(given, minor);
            }
        }
        long left = pots.split((unit, share) -> units.merge(unit, UnitStand.NOTHING.income(share), UnitStand::plus));
        return Math.subtractExact(given, left);
    }
}
