package org.sunledger.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sunledger.balance.UnitBalance;
import org.sunledger.balance.UnitKey;
import org.sunledger.balance.UnitLine;
import org.sunledger.period.DatePeriod;

/**
 * The current account of one unit with a fund over a period: what it owed before, every charge and every settlement by
 * day, what it owes at the end, and of what that is made.
 *
 * @param unit the unit
 * @param period the period
 * @param openingMinor what it owed when the period began, in minor units; negative when it had paid ahead
 * @param lines what was posted in the period, by day, and within a day in the order of the log
 * @param end its current accounts as applied at the end of the period, one for each account, fund and ownership group
 * @param arrears what it owes at the end, by age
 */
public record UnitAccount(
        String unit,
        DatePeriod period,
        long openingMinor,
        List<UnitLine> lines,
        List<Application> end,
        UnitArrears arrears) {
    public UnitAccount {
        lines = List.copyOf(lines);
        end = List.copyOf(end);
    }

    /**
     * Draws up the account.
     *
     * @param year the first day of the year to which the end of the period belongs
     * @param all every posting on the current accounts of the unit that count
     */
    public static UnitAccount of(String unit, DatePeriod period, LocalDate year, List<UnitLine> all) {
        long opening = 0;
        List<UnitLine> lines = new ArrayList<>();
        Map<UnitKey, UnitBalance> balances = new TreeMap<>();
        for (UnitLine line : all) {
            if (line.day().isBefore(period.start())) {
                opening = Math.addExact(opening, line.amountMinor());
            } else if (period.contains(line.day())) {
                lines.add(line);
            }
            if (line.day().isBefore(period.end())) {
                UnitBalance balance = line.balance();
                balances.merge(balance.key(), balance, UnitBalance::plus);
            }
        }
        lines.sort(Comparator.comparing(UnitLine::day));
        List<Application> end = new ArrayList<>();
        UnitArrears[] arrears = {UnitArrears.none(unit)};
        CurrentAccounts accounts = new CurrentAccounts(
                Set.copyOf(all.stream().map(UnitLine::account).toList()), "", (same, applied) -> {
                    end.add(applied);
                    arrears[0] = arrears[0].alsoOwing(
                            UnitArrears.of(unit, applied, AgeBand.earliest(period.last()), year.toString()));
                });
        balances.values().forEach(accounts);
        accounts.finish();
        return new UnitAccount(unit, period, opening, lines, end, arrears[0]);
    }

    /** What it owes when the period ends, in minor units; negative when it has paid ahead. */
    public long closingMinor() {
        return lines.stream().mapToLong(UnitLine::amountMinor).reduce(openingMinor, Math::addExact);
    }
}
