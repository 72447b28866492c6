package org.sunledger.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.Fund;
import org.sunledger.chart.GroupKind;
import org.sunledger.chart.Labels;
import org.sunledger.chart.MoneyPlace;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.Section;
import org.sunledger.chart.StreamKind;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.MasterFact;

/** The names a community states: few, so that the same one is stated twice, changed and closed. */
final class Names {
    private static final List<String> STREAMS = List.of("lift-ads", "gate", "储物柜", "telecom-room");
    private static final List<String> GROUPS = List.of("entrance-1", "building-7");
    private static final List<String> FUNDS = List.of("roof-fund", "parking-fund");
    private static final List<String> MONEY = List.of("bank-2", "vault");
    private static final List<String> UNITS = List.of("1-101", "1-102", "P-9");

    private Names() {}

    /** What a wish states, changes or closes, mostly from the first days of the book on. */
    static MasterFact state(LocalDate day, Wish wish, Map<NameKind, List<String>> known) {
        Named named = named(wish, known);
        boolean isKnown = known.get(Community.kind(named)).contains(named.id());
        LocalDate from = isKnown ? day : History.OPENED.minusDays(wish.day() % 30);
        boolean guarded = wish.two() == 1;
        return new MasterFact(from, named, isKnown != guarded);
    }

    /** Only money accounts are chosen by name; other accounts have their own lists. */
    static boolean isUsable(Named named) {
        return !(named instanceof Account account) || account.isMoney();
    }

    private static Named named(Wish wish, Map<NameKind, List<String>> known) {
        boolean closed = wish.two() > 44;
        Labels labels = new Labels("名" + wish.two(), wish.two() % 2 == 0 ? "" : "Name " + wish.two());
        String group = Community.pick(known.get(NameKind.GROUP), wish.two());
        return switch (wish.one() % 8) {
            case 0, 1, 2 ->
                new RevenueStream(
                        Community.pick(STREAMS, wish.one() / 8 + wish.three()),
                        Community.pick(List.of(StreamKind.values()), wish.three()),
                        Community.pick(known.get(NameKind.FUND), wish.three() / 16),
                        group,
                        wish.three() % 3 == 0 ? Community.pick(known.get(NameKind.ACCOUNT), wish.two()) : "",
                        wish.three() % 2 == 0 ? "" : "门口",
                        labels,
                        closed);
            case 3 -> new OwnershipGroup(Community.pick(GROUPS, wish.three()), GroupKind.ENTRANCE, labels, closed);
            case 4 ->
                new Fund(
                        Community.pick(FUNDS, wish.three()),
                        Community.pick(List.of(Beneficiary.values()), wish.two()),
                        wish.three() % 4 == 0 ? "" : Community.pick(known.get(NameKind.ACCOUNT), wish.three()),
                        labels,
                        closed);
            case 5 ->
                new Account(
                        Community.pick(MONEY, wish.three()),
                        AccountType.MONEY,
                        Section.MONEY,
                        MoneyPlace.BANK,
                        labels,
                        closed);
            case 6 -> other(wish, labels);
            default ->
                new Unit(Community.pick(UNITS, wish.three()), UnitKind.HOME, "1", "", 8_950 + wish.two(), closed);
        };
    }

    private static Account other(Wish wish, Labels labels) {
        return wish.three() % 2 == 0
                ? new Account("rain-gutters", AccountType.EXPENSE, Section.USE, null, labels, false)
                : new Account("rent-due", AccountType.CLAIM, Section.GROSS_INCOME, null, labels, false);
    }
}
