package org.sunledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sunledger.balance.UnitLine;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Ownership;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.LateCharge;
import org.sunledger.fact.MasterFact;
import org.sunledger.fee.Application;
import org.sunledger.fee.Arrears;
import org.sunledger.fee.Collection;
import org.sunledger.fee.CollectionHistory;
import org.sunledger.fee.LateRun;
import org.sunledger.fee.ReceiptMatching;
import org.sunledger.fee.UnitAccount;
import org.sunledger.period.DatePeriod;

/**
 * What units owe a fund, and what they paid it, as one view of the book knows it. A question about a past day is
 * answered by what is effective on or before that day; what was known then is asked of the view of that size.
 */
public final class UnitClaims {
    private final BookView view;
    private final String fund;

    private UnitClaims(BookView view, String fund) {
        this.view = view;
        this.fund = fund;
    }

    /** What is to be charged for being late up to a day, on every fund; see {@link LateRun}. Nothing is written. */
    public static List<LateCharge> lateCharges(BookView view, LocalDate day) {
        List<UnitLine> lines = new UnitClaims(view, "").lines("", day);
        return LateRun.of(day, view.chart(), view.settings().currency(), lines);
    }

    /** What units owe a fund of which the book knows the id. */
    public static UnitClaims of(BookView view, String fund) {
        return new UnitClaims(view, fund);
    }

    /** What every unit owes at the end of a day. */
    public Arrears arrears(LocalDate asOf) {
        return Arrears.of(asOf, yearOf(asOf), accounts(asOf), fund, visitor -> view.openUnitBalances(asOf, visitor));
    }

    /**
     * What stands on the fund's claims at the end of the day and names no unit, in minor units: the ledger less the
     * units. Together with what units owe and have paid ahead it makes what the fund's statement shows.
     */
    public long namingNoUnitMinor(Arrears arrears) {
        LocalDate asOf = arrears.asOf();
        Set<String> accounts = accounts(asOf);
        long[] sum = {0};
        view.balances(LocalDate.MIN, asOf.plusDays(1), cell -> {
            if (fund.equals(cell.key().fund()) && accounts.contains(cell.key().account())) {
                sum[0] = Math.addExact(sum[0], cell.amountMinor());
            }
        });
        return Math.subtractExact(sum[0], arrears.total("").balanceMinor());
    }

    /** Matches rows of a bank or a cashier to units, by what is open with the fund. */
    public ReceiptMatching matching() {
        return new ReceiptMatching(view.chart(), this::owners, this::applied);
    }

    private Map<String, Application> applied(LocalDate asOf) {
        return Application.byUnit(accounts(asOf), fund, visitor -> view.openUnitBalances(asOf, visitor));
    }

    /** The current account of a unit over a period. */
    public UnitAccount account(String unit, DatePeriod period) {
        return UnitAccount.of(unit, period, yearOf(period.last()), lines(unit, period.last()));
    }

    /** What became of the charges of each period up to a day, and what came in during it. */
    public List<Collection> collection(List<DatePeriod> periods, LocalDate asOf) {
        return CollectionHistory.of(periods, asOf, view.settings().calendar(), lines("", asOf));
    }

    /** The first day of the earliest period that was charged up to a day; empty when nothing was. */
    public Optional<LocalDate> firstCharged(LocalDate asOf) {
        return CollectionHistory.firstCharged(asOf, view.settings().calendar(), lines("", asOf));
    }

    /**
     * Who owns the units on a day, by unit, as far as it was stated. A name is there as long as its text is kept beside
     * the log; once erased it is withheld and reads as empty.
     */
    public SortedMap<String, Ownership> owners(LocalDate day) {
        SortedMap<String, MasterFact> newest = new TreeMap<>();
        for (long index : view.ofKind(FactKind.OWNER)) {
            if (!view.fact(index).effective().isAfter(day)) {
                MasterFact fact = (MasterFact) view.read(view.fact(index));
                newest.merge(fact.named().id(), fact, UnitClaims::later);
            }
        }
        SortedMap<String, Ownership> owners = new TreeMap<>();
        newest.forEach((unit, fact) -> {
            Ownership ownership = (Ownership) fact.named();
            LocalDate until = ownership.until();
            if (until == null || !day.isAfter(until)) {
                owners.put(unit, ownership);
            }
        });
        return owners;
    }

    /** Of two statements for the same day the one made later counts. */
    private static MasterFact later(MasterFact first, MasterFact second) {
        return second.effective().isBefore(first.effective()) ? first : second;
    }

    private List<UnitLine> lines(String unit, LocalDate day) {
        Set<String> accounts = accounts(day);
        List<UnitLine> lines = new ArrayList<>();
        view.unitLines(unit, line -> {
            if ((fund.isEmpty() || fund.equals(line.fund())) && accounts.contains(line.account())) {
                lines.add(line);
            }
        });
        return lines;
    }

    private LocalDate yearOf(LocalDate day) {
        return view.settings().calendar().yearOf(day).start();
    }

    private Set<String> accounts(LocalDate day) {
        Set<String> accounts = new TreeSet<>();
        for (Account account : view.chartWithoutUnits().accounts(day)) {
            if (account.type() == AccountType.CLAIM) {
                accounts.add(account.id());
            }
        }
        return accounts;
    }
}
