package org.sunledger.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import org.sunledger.BookView;
import org.sunledger.HeldDeposit;
import org.sunledger.SealedBalances;
import org.sunledger.balance.UnitBalance;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Chart;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.Voucher;
import org.sunledger.fee.Application;
import org.sunledger.fee.ChargedItem;

/**
 * What a new book begins with where another was closed: money and debts by account, fund and ownership group; claims
 * item by item for the units that owe, and what is paid ahead; deposits one by one, with whom they were taken from.
 * Income, expense and transfers of the past are what led there and begin anew at nothing.
 */
final class HandedOpenings {
    private final BookView view;
    private final LocalDate last;
    private final Chart chart;
    /** The rows of units and of deposits, and what they add up to, by account, fund and group. */
    private final SortedMap<String, List<OpeningBalance>> byPlace = new TreeMap<>();

    private final SortedMap<String, Long> sums = new TreeMap<>();

    HandedOpenings(BookView view, LocalDate last) {
        this.view = view;
        this.last = last;
        this.chart = view.chartWithoutUnits();
    }

    List<OpeningBalance> of(SealedBalances sealed) {
        SortedMap<String, List<UnitBalance>> current = new TreeMap<>();
        view.unitBalances(last, balance -> {
            if (type(balance.key().account()) == AccountType.CLAIM) {
                String account = String.join(
                        "\t",
                        balance.key().item().unit(),
                        balance.key().account(),
                        balance.key().fund(),
                        balance.key().group());
                current.computeIfAbsent(account, any -> new ArrayList<>()).add(balance);
            }
        });
        current.forEach((account, balances) -> items(account.split("\t", -1), Application.of(balances)));
        HeldDeposit.of(view, last).forEach(this::deposit);
        SortedMap<String, Long> balances = sealed.byPlace();
        // A claim may have come to nothing although single units owe and others have paid ahead.
        byPlace.keySet().forEach(place -> balances.putIfAbsent(place, 0L));
        List<OpeningBalance> openings = new ArrayList<>();
        balances.forEach((place, minor) -> {
            openings.addAll(byPlace.getOrDefault(place, List.of()));
            rest(place.split("\t", -1), Math.subtractExact(minor, sums.getOrDefault(place, 0L)), openings);
        });
        return openings;
    }

    private AccountType type(String account) {
        return chart.account(account, last).map(Account::type).orElse(AccountType.OPENING);
    }

    private void items(String[] names, Application applied) {
        for (ChargedItem item : applied.open()) {
            unit(names, item.openMinor(), item.period(), item.due());
        }
        if (applied.prepaidMinor() > 0) {
            unit(names, -applied.prepaidMinor(), "", "");
        }
    }

    private void deposit(HeldDeposit held) {
        String fund = held.place().fund();
        String group = held.place().group();
        String place = String.join("\t", StandardAccounts.DEPOSITS_HELD, fund, group);
        byPlace.computeIfAbsent(place, any -> new ArrayList<>())
                .add(new OpeningBalance(
                        last.plusDays(1),
                        StandardAccounts.DEPOSITS_HELD,
                        fund,
                        group,
                        Money.ofMinor(view.settings().currency(), held.minor()),
                        "",
                        "",
                        "",
                        held.name(),
                        held.voucher().withId("")));
        sums.merge(place, -held.minor(), Math::addExact);
    }

    private void unit(String[] names, long minor, String period, String due) {
        String place = String.join("\t", names[1], names[2], names[3]);
        byPlace.computeIfAbsent(place, any -> new ArrayList<>())
                .add(opening(names[1], names[2], names[3], minor, names[0], period, due));
        sums.merge(place, minor, Math::addExact);
    }

    /** What belongs to no unit and is no deposit that anybody can name. */
    private void rest(String[] names, long minor, List<OpeningBalance> openings) {
        AccountType type = type(names[0]);
        if (minor != 0 && (type == AccountType.MONEY || type == AccountType.CLAIM || type == AccountType.DEBT)) {
            openings.add(opening(names[0], names[1], names[2], type.debitNormal() ? minor : -minor, "", "", ""));
        }
    }

    private OpeningBalance opening(
            String account, String fund, String group, long minor, String unit, String period, String due) {
        Money amount = Money.ofMinor(view.settings().currency(), minor);
        return new OpeningBalance(last.plusDays(1), account, fund, group, amount, unit, period, due, Voucher.NONE);
    }
}
