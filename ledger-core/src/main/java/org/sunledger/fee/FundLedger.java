package org.sunledger.fee;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.balance.DayBalance;
import org.sunledger.balance.UnitLine;
import org.sunledger.chart.Account;
import org.sunledger.chart.Chart;
import org.sunledger.chart.KeyShare;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.Unit;
import org.sunledger.fact.Distribution;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.period.DatePeriod;

/**
 * The ledger of a fund by ownership group and unit over a period; for the special maintenance fund 专项维修资金, whose groups
 * are the buildings. Units, undistributed income and what belongs to no unit add up to the money of the group, or there
 * is no ledger.
 *
 * @param fund the fund
 * @param period the period
 * @param groups one ledger for each ownership group with money, in the order of ids
 */
public record FundLedger(String fund, DatePeriod period, List<GroupLedger> groups) {
    /** The allocation key of fixed amounts that says each unit's first deposit. */
    public static final String FIRST_DEPOSIT = "first-deposit";

    public FundLedger {
        groups = List.copyOf(groups);
    }

    /**
     * Reckons a fund.
     *
     * @param fund the fund
     * @param period the period; its last day is the day of the closing figures
     * @param chart the names, units included
     * @param cells the balances by day
     * @param lines the lines of units
     * @param distributions the distributions that stand
     * @param minorOfOne how many minor units make one of the currency's major unit
     * @throws IntegrityException when the parts do not add up to the money
     */
    public static FundLedger of(
            String fund,
            DatePeriod period,
            Chart chart,
            List<DayBalance> cells,
            List<UnitLine> lines,
            List<Distribution> distributions,
            long minorOfOne) {
        FundReckoning reckoning = new FundReckoning(fund, chart, cells, lines, distributions);
        List<GroupLedger> groups = new ArrayList<>();
        for (String group : reckoning.groups()) {
            GroupStand opening = reckoning.before(group, period.start());
            GroupStand closing = reckoning.at(group, period.last());
            tie(fund, closing, money(fund, group, period.last(), chart, cells));
            Members members = new Members(chart, period.last(), reckoning.groups());
            groups.add(new GroupLedger(opening, closing, units(opening, closing, members, minorOfOne)));
        }
        return new FundLedger(fund, period, groups);
    }

    private static long money(String fund, String group, LocalDate asOf, Chart chart, List<DayBalance> cells) {
        long sum = 0;
        for (DayBalance cell : cells) {
            boolean counts = cell.key().fund().equals(fund)
                    && cell.key().group().equals(group)
                    && !cell.key().day().isAfter(asOf)
                    && chart.account(cell.key().account(), LocalDate.MAX)
                            .map(Account::isMoney)
                            .orElse(false);
            sum = counts ? Math.addExact(sum, cell.amountMinor()) : sum;
        }
        return sum;
    }

    private static void tie(String fund, GroupStand stand, long money) {
        if (stand.balanceMinor() != money) {
            throw new IntegrityException(
                    Code.STATEMENT_UNTIED,
                    "statement",
                    "fund-ledger/1",
                    "where",
                    fund + "/" + stand.group(),
                    "left",
                    stand.balanceMinor(),
                    "right",
                    money);
        }
    }

    /** Which units have their ledger in which group: in a building's, if the fund keeps one, and not again in all. */
    private record Members(Chart chart, LocalDate day, Set<String> groups) {
        boolean isHome(Unit unit, String group) {
            if (unit.closed() || !chart.isMember(unit, group, day)) {
                return false;
            }
            return !group.equals(OwnershipGroup.ALL)
                    || groups.stream().noneMatch(other -> !other.equals(group) && chart.isMember(unit, other, day));
        }
    }

    private static List<UnitLedger> units(GroupStand opening, GroupStand closing, Members members, long minorOfOne) {
        SortedMap<String, String> buildings = new TreeMap<>();
        Set<String> home = new HashSet<>();
        closing.units().keySet().forEach(unit -> buildings.put(unit, ""));
        for (Unit unit : members.chart().units(members.day())) {
            if (members.isHome(unit, closing.group())) {
                home.add(unit.id());
            }
            if (buildings.containsKey(unit.id()) || home.contains(unit.id())) {
                buildings.put(unit.id(), unit.building());
            }
        }
        List<UnitLedger> ledgers = new ArrayList<>();
        buildings.forEach((unit, building) -> ledgers.add(new UnitLedger(
                unit,
                building,
                opening.unit(unit),
                closing.unit(unit),
                home.contains(unit) ? firstDeposit(unit, members, minorOfOne) : 0)));
        return ledgers;
    }

    private static long firstDeposit(String unit, Members members, long minorOfOne) {
        return members.chart()
                .keyShare(FIRST_DEPOSIT, unit, members.day())
                .map(share -> BigInteger.valueOf(share.value())
                        .multiply(BigInteger.valueOf(minorOfOne))
                        .divide(BigInteger.valueOf(KeyShare.ONE))
                        .longValueExact())
                .orElse(0L);
    }
}
