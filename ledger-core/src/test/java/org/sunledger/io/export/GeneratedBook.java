package org.sunledger.io.export;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.Book;
import org.sunledger.Keeper;
import org.sunledger.Opening;
import org.sunledger.SaltSource;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.Fund;
import org.sunledger.chart.GroupKind;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Named;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.Section;
import org.sunledger.chart.StreamKind;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.fact.CostSettlement;
import org.sunledger.fact.Deduction;
import org.sunledger.fact.Deposit;
import org.sunledger.fact.DepositAction;
import org.sunledger.fact.Expense;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FeeCost;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.fact.FundTransfer;
import org.sunledger.fact.Income;
import org.sunledger.fact.LateCharge;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.MoneyTransfer;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.PaymentStatus;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Rebate;
import org.sunledger.fact.RebateKind;
import org.sunledger.fact.SettledDebt;
import org.sunledger.fact.Sweep;
import org.sunledger.fact.TaxPayment;
import org.sunledger.fact.TransferPurpose;
import org.sunledger.fact.Voucher;
import org.sunledger.fact.Waiver;
import org.sunledger.log.LoggedFact;
import org.sunledger.store.LedgerStore;

/**
 * A book made up from a seed: three years of every kind of fact, with names and texts that other programs trip over. A
 * fact that the books refuse is left out, as a treasurer would have to.
 */
final class GeneratedBook {
    static final LocalDate OPENED = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3 * 365;
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final List<String> GROUPS = List.of("all", "building-07", "7号楼（东）", "Gate 3. west");
    private static final List<String> STREAMS = List.of("lift-ads", "停车", "telecom 5G", "locker#2");
    private static final List<String> USES = List.of("repairs", "greening", "cleaning", "水景 维护", "other-uses");
    private static final List<String> MONEY = List.of("bank", "supervised", "petty-cash", "platform");
    private static final List<String> UNITS = List.of("1-101", "2#301", "商铺 5");
    private static final List<String> FUNDS = List.of("public-revenue", "maintenance", "committee", "车位基金");
    private static final List<String> PAPERS =
            List.of("", "", "V-17", "2017-03", "a;b [2018-01-01], c: d | e", "“12”\"\\");
    private static final List<String> FIRMS =
            List.of("", "", "lift advertising company", "电梯广告公司", "x ; type:A, date:2001-01-01", "(F1) * :a:b:");

    private final Random random;
    private final Keeper keeper;
    private final Book book;
    private LocalDate day = OPENED;

    private GeneratedBook(long seed, LedgerStore store) {
        this.random = new Random(seed);
        this.keeper = new Keeper(
                "treasurer",
                Clock.fixed(Instant.parse("2019-01-05T01:00:00Z"), ZoneOffset.UTC),
                SaltSource.seeded("generated " + seed));
        Opening opening = Opening.inShanghai("梅花苑 #" + seed, OPENED);
        this.book = Book.create(store, opening, keeper).orThrow();
    }

    /** Fills an empty store with a book of about this many facts. */
    static Book of(long seed, int facts, LedgerStore store) {
        GeneratedBook generated = new GeneratedBook(seed, store);
        generated.state();
        generated.open();
        for (int i = 0; i < facts; i++) {
            generated.day = OPENED.plusDays((long) i * DAYS / facts);
            generated.next();
        }
        return generated.book;
    }

    private void state() {
        List<Named> names = new ArrayList<>();
        for (String group : GROUPS.subList(1, GROUPS.size())) {
            names.add(new OwnershipGroup(group, GroupKind.BUILDING, new Labels(group, "Group, of: " + group), false));
        }
        names.add(new Fund("车位基金", Beneficiary.OWNERS, "platform", new Labels("车位基金", ""), false));
        names.add(new Account(
                "水景 维护", AccountType.EXPENSE, Section.USE, null, new Labels("水景维护", "Ponds; fountains"), false));
        for (int i = 0; i < STREAMS.size(); i++) {
            String fund = i == 1 ? "车位基金" : "public-revenue";
            names.add(new RevenueStream(
                    STREAMS.get(i), StreamKind.OTHER, fund, GROUPS.get(i), "", "", Labels.NONE, false));
        }
        UNITS.forEach(unit -> names.add(new Unit(unit, UnitKind.HOME, "1", "", 8_950, false)));
        names.forEach(name -> record(new MasterFact(OPENED, name, false)));
    }

    private void open() {
        for (String account :
                List.of("bank", "supervised", "tax-payable", "expenses-payable", "management-cost-payable")) {
            record(new OpeningBalance(OPENED, account, "public-revenue", pick(GROUPS), amount(), Voucher.NONE));
        }
        for (String unit : UNITS) {
            record(new OpeningBalance(
                    OPENED, "fees-receivable", "property-fee", "", amount(), unit, "2016", "", Voucher.NONE));
        }
        record(new OpeningBalance(OPENED, "fund-bank", "maintenance", "", amount(), Voucher.NONE));
        record(new OpeningBalance(OPENED, "deposits-held", "deposits", "", amount(), Voucher.NONE));
    }

    private void next() {
        switch (random.nextInt(23)) {
            case 0, 1, 2, 3, 4 -> record(income());
            case 5, 6 -> record(new Expense(day, pick(USES), amount(), status(), "led", placement(), voucher()));
            case 7 -> record(new TaxPayment(day, amount(), pick(STREAMS), Placement.DEFAULT, voucher()));
            case 8 ->
                record(new CostSettlement(
                        day, amount(), pick(List.of(SettledDebt.values())), "", placement(), voucher()));
            case 9 -> record(new Sweep(day, "supervised", "bank", amount(), amount(), "", pick(GROUPS), voucher()));
            case 10, 11 ->
                record(new FundTransfer(
                        day, amount(), placement(), placement(), pick(List.of(TransferPurpose.values())), voucher()));
            case 12 ->
                record(new MoneyTransfer(
                        day, amount(), pick(MONEY), pick(MONEY), pick(FUNDS), pick(GROUPS), voucher()));
            case 13 ->
                record(new Deposit(
                        day,
                        pick(List.of(DepositAction.values())),
                        amount(),
                        "D1",
                        pick(STREAMS),
                        Placement.DEFAULT,
                        voucher()));
            case 14, 15 -> record(new FeeReceipt(day, amount(), pick(UNITS), "2017", Placement.DEFAULT, voucher()));
            case 16 -> record(new FeeCost(day, "fee-staff", amount(), status(), Placement.DEFAULT, voucher()));
            case 17 -> record(new Rebate(day, amount(), RebateKind.SCRAP, "led", Placement.DEFAULT, voucher()));
            case 18 ->
                record(new ClaimedSaving(
                        day, "led", OPENED, day, 1 + random.nextInt(900), 1, 0, "meter", Voucher.NONE));
            case 19, 20 ->
                record(new LateCharge(day, amount(), pick(UNITS), "2017", "", "", Placement.DEFAULT, voucher()));
            case 21 ->
                record(new Waiver(day, amount(), pick(UNITS), "", "flood", "chair", Placement.DEFAULT, voucher()));
            default -> reverse();
        }
    }

    private Fact income() {
        Money gross = amount().plus(Money.of(CNY, 1));
        Money tax = Money.ofMinor(CNY, gross.getAmountMinorLong() / 33);
        Money cost = Money.ofMinor(CNY, gross.getAmountMinorLong() * random.nextInt(4) / 10);
        return new Income(
                day,
                pick(STREAMS),
                gross,
                random.nextBoolean() ? Deduction.payable(tax, "tax office") : Deduction.withheld(tax, "tax office"),
                random.nextBoolean() ? Deduction.payable(cost, "company") : Deduction.withheld(cost, "company"),
                random.nextBoolean() ? Placement.DEFAULT : Placement.at(pick(MONEY)),
                voucher());
    }

    /** Undoes any earlier fact but an opening balance, an earlier reversal among them, a few days later. */
    private void reverse() {
        LoggedFact fact = book.now().fact(random.nextInt((int) book.now().size()));
        if (!fact.kind().text().equals("opening")) {
            LocalDate later = fact.effective().plusDays(random.nextInt(40));
            book.record(keeper, book.reversals(List.of(fact.index()), later, "entered twice"));
        }
    }

    private void record(Fact fact) {
        book.record(keeper, fact);
    }

    /** Mostly everyday amounts with fen, now and then one that needs all the digits there are. */
    private Money amount() {
        long minor =
                random.nextInt(50) == 0 ? 8_000_000_000_000_00L + random.nextInt(99) : 1 + random.nextInt(9_999_999);
        return Money.ofMinor(CNY, minor);
    }

    private Placement placement() {
        return new Placement(pick(FUNDS), pick(GROUPS), random.nextBoolean() ? "" : pick(MONEY));
    }

    private PaymentStatus status() {
        return random.nextBoolean() ? PaymentStatus.PAID : PaymentStatus.PAYABLE;
    }

    private Voucher voucher() {
        LocalDate paper = random.nextBoolean() ? null : day.minusDays(3);
        String memo = random.nextInt(3) == 0 ? "memo of 王先生\n13800000000" : "";
        return new Voucher("", pick(PAPERS), paper, pick(FIRMS), random.nextInt(3) == 0 ? "李女士" : "", memo);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
