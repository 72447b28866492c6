package org.sunledger.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.chart.Charge;
import org.sunledger.chart.GroupKind;
import org.sunledger.chart.Labels;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StreamKind;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.Approval;
import org.sunledger.fact.Check;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.fact.CostSettlement;
import org.sunledger.fact.Deduction;
import org.sunledger.fact.DeductionStatus;
import org.sunledger.fact.Deposit;
import org.sunledger.fact.DepositAction;
import org.sunledger.fact.Expense;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FeeCost;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.fact.FundTransfer;
import org.sunledger.fact.Income;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.MoneyFact;
import org.sunledger.fact.MoneyTransfer;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.PaymentStatus;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Rebate;
import org.sunledger.fact.RebateKind;
import org.sunledger.fact.Reversal;
import org.sunledger.fact.SettledDebt;
import org.sunledger.fact.Sweep;
import org.sunledger.fact.TaxPayment;
import org.sunledger.fact.TransferPurpose;
import org.sunledger.fact.Voucher;

/**
 * The people of a made-up community. They read wishes as facts: where a wish chooses a name, they mostly take one that
 * the book knows and sometimes one that it does not, so that a history holds refusals too.
 */
final class Community {
    /** One for each kind of wish, the common ones several times. */
    private static final String[] WISHES = {
        "name",
        "name",
        "name",
        "opening",
        "income",
        "income",
        "income",
        "income",
        "expense",
        "expense",
        "tax",
        "cost",
        "sweep",
        "fund-transfer",
        "fund-transfer",
        "money-transfer",
        "deposit",
        "deposit",
        "levy",
        "levy",
        "arrears",
        "fee-receipt",
        "fee-receipt",
        "fee-refund",
        "waiver",
        "write-off",
        "late-charge",
        "fee-cost",
        "rebate",
        "saving",
        "check",
        "approval",
        "reversal",
        "reversal",
        "reversal-of-reversal"
    };

    static final int KINDS = WISHES.length;

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final List<String> ACTORS = List.of("treasurer", "chair", "审核人");
    private static final List<String> USES =
            List.of("repairs", "electricity", "other-uses", "rain-gutters", "fee-staff");
    private static final List<String> FEE_USES = List.of("fee-staff", "fee-lifts", "fee-other", "repairs");

    private final Map<NameKind, List<String>> known = new TreeMap<>(Map.of(
            NameKind.ACCOUNT, new ArrayList<>(List.of("bank", "supervised", "fee-bank", "fund-bank", "petty-cash")),
            NameKind.FUND, new ArrayList<>(List.of("public-revenue", "maintenance", "property-fee", "committee")),
            NameKind.GROUP, new ArrayList<>(List.of("all")),
            NameKind.STREAM, new ArrayList<>(),
            NameKind.UNIT, new ArrayList<>()));

    private int wishes;

    /** What every history begins with: somewhere for income to come from. */
    static List<Fact> beginnings() {
        Labels labels = new Labels("电梯广告", "Lift advertising");
        return List.of(
                new MasterFact(
                        History.OPENED,
                        new OwnershipGroup("entrance-1", GroupKind.ENTRANCE, Labels.NONE, false),
                        false),
                new MasterFact(
                        History.OPENED,
                        new RevenueStream(
                                "lift-ads", StreamKind.ADVERTISING, "public-revenue", "all", "", "", labels, false),
                        false),
                new MasterFact(
                        History.OPENED,
                        new Charge("management", "property-fee", "all", "", "fee-income", 24, Labels.NONE, false),
                        false),
                new MasterFact(History.OPENED, new Unit("1-101", UnitKind.HOME, "1", "", 8_950, false), false));
    }

    /** Who wants what recorded. */
    record Wanted(String actor, Fact fact) {}

    Wanted want(Wish wish, List<History.Granted> granted) {
        wishes++;
        String actor = pick(ACTORS, wish.three() / 7);
        return new Wanted(actor, fact(wish, granted));
    }

    /** A name that was stated can be chosen from now on. */
    void remember(Fact fact) {
        if (fact instanceof MasterFact master) {
            List<String> names = known.computeIfAbsent(kind(master.named()), unused -> new ArrayList<>());
            if (!names.contains(master.named().id()) && Names.isUsable(master.named())) {
                names.add(master.named().id());
            }
        }
    }

    private Fact fact(Wish wish, List<History.Granted> granted) {
        LocalDate day = History.OPENED.plusDays(wish.day());
        Money amount = Money.ofMinor(CNY, wish.amountMinor());
        return switch (WISHES[Math.floorMod(wish.kind(), KINDS)]) {
            case "name" -> Names.state(day, wish, known);
            case "opening" ->
                new OpeningBalance(
                        wish.day() > 0 && wish.two() % 2 == 0 ? History.OPENED : day,
                        opened(wish),
                        fund(wish.two()),
                        group(wish),
                        amount,
                        voucher(wish));
            case "income" -> income(wish, day, amount);
            case "expense" ->
                new Expense(
                        day,
                        pick(USES, wish.one()),
                        amount,
                        status(wish),
                        wish.one() % 5 == 0 ? "led" : "",
                        placement(wish),
                        voucher(wish));
            case "tax" -> new TaxPayment(day, amount, stream(wish, true), placement(wish), voucher(wish));
            case "cost" ->
                new CostSettlement(
                        day,
                        amount,
                        pick(List.of(SettledDebt.values()), wish.one()),
                        stream(wish, true),
                        placement(wish),
                        voucher(wish));
            case "sweep" ->
                new Sweep(
                        day,
                        money(wish.one()),
                        money(wish.two()),
                        amount,
                        part(wish, 3),
                        "",
                        group(wish),
                        voucher(wish));
            case "fund-transfer" ->
                new FundTransfer(
                        day,
                        amount,
                        placement(wish),
                        new Placement(fund(wish.one()), name(NameKind.GROUP, wish.two()), ""),
                        pick(List.of(TransferPurpose.values()), wish.three()),
                        voucher(wish));
            case "money-transfer" ->
                new MoneyTransfer(
                        day, amount, money(wish.one()), money(wish.two()), fund(wish.three()), "", voucher(wish));
            case "deposit" ->
                new Deposit(
                        day,
                        pick(List.of(DepositAction.values()), wish.two()),
                        amount,
                        "D" + wish.one(),
                        wish.two() % 3 == 2 ? stream(wish, false) : "",
                        new Placement("", group(wish), ""),
                        voucher(wish));
            case "fee-receipt" ->
                new FeeReceipt(
                        day,
                        amount,
                        wish.one() % 5 == 0 ? "" : unit(wish),
                        wish.one() % 5 == 0 ? "2018" : UnitWishes.period(wish),
                        Placement.DEFAULT,
                        voucher(wish));
            case "fee-refund" -> new UnitWishes(wish, unit(wish), voucher(wish)).refund(day, granted);
            case "levy" -> new UnitWishes(wish, unit(wish), voucher(wish)).levy(day, amount);
            case "arrears" -> new UnitWishes(wish, unit(wish), voucher(wish)).arrears(day, amount, group(wish));
            case "waiver", "write-off", "late-charge" ->
                new UnitWishes(wish, unit(wish), voucher(wish)).change(day, amount, group(wish));
            case "fee-cost" ->
                new FeeCost(
                        day,
                        pick(FEE_USES, wish.one()),
                        amount,
                        status(wish),
                        new Placement("", group(wish), ""),
                        voucher(wish));
            case "rebate" ->
                new Rebate(
                        day,
                        amount,
                        pick(List.of(RebateKind.values()), wish.one()),
                        "led",
                        placement(wish),
                        voucher(wish));
            case "saving" ->
                new ClaimedSaving(
                        day,
                        "led",
                        day.minusDays(wish.one() * 8L),
                        day,
                        wish.amountMinor(),
                        wish.two(),
                        Math.max(0, Math.min(wish.amountMinor(), 900)),
                        "press report",
                        voucher(wish));
            case "check" -> new Check(day, target(wish, granted), "");
            case "approval" -> new Approval(day, target(wish, granted), "R-" + wish.two(), "");
            case "reversal" -> reversal(wish, day, granted, moved(wish, granted, false));
            default -> reversal(wish, day, granted, moved(wish, granted, true));
        };
    }

    private String unit(Wish wish) {
        return name(NameKind.UNIT, wish.one() / 2);
    }

    private Income income(Wish wish, LocalDate day, Money amount) {
        return new Income(
                day,
                stream(wish, false),
                amount,
                new Deduction(part(wish, wish.two() % 4), deduction(wish.two()), "tax office"),
                new Deduction(part(wish, wish.three() % 5), deduction(wish.three()), ""),
                placement(wish),
                voucher(wish));
    }

    private static DeductionStatus deduction(int choice) {
        return pick(List.of(DeductionStatus.values()), choice / 5);
    }

    private static PaymentStatus status(Wish wish) {
        return pick(List.of(PaymentStatus.values()), wish.three() / 3);
    }

    /** Some twentieths of the amount; more of them than there are only when the wish asks for too much. */
    private static Money part(Wish wish, int twentieths) {
        int wanted = wish.one() == 47 ? 30 : twentieths;
        return Money.ofMinor(CNY, wish.amountMinor() / 20 * wanted);
    }

    private Reversal reversal(Wish wish, LocalDate day, List<History.Granted> granted, long of) {
        LocalDate original = of >= 1 && of <= granted.size()
                ? granted.get((int) of - 1).fact().effective()
                : day;
        LocalDate later = switch (wish.two() % 6) {
            case 0 -> day;
            case 1 -> original;
            default -> original.plusDays(wish.two());
        };
        return new Reversal(later, of, original, wish.three() == 0 ? " " : "entered wrongly", voucher(wish));
    }

    /** Some fact, the latest more often than the first; now and then one that is not there. */
    private static long target(Wish wish, List<History.Granted> granted) {
        return wish.one() == 0 ? 9_999 : Math.max(0, granted.size() - wish.one() % (granted.size() + 1));
    }

    /** Some fact that moves something, or where there is none some other fact. */
    private static long moved(Wish wish, List<History.Granted> granted, boolean byReversal) {
        List<Long> moved = granted.stream()
                .filter(each -> byReversal ? each.fact() instanceof Reversal : each.fact() instanceof MoneyFact)
                .map(each -> each.logged().index())
                .toList();
        return moved.isEmpty() || wish.three() < 4
                ? target(wish, granted)
                : moved.get(moved.size() - 1 - wish.one() % moved.size());
    }

    private static String opened(Wish wish) {
        return pick(
                List.of("bank", "petty-cash", "tax-payable", "rent-due", "expenses-payable", "fee-income"), wish.one());
    }

    private Placement placement(Wish wish) {
        return new Placement(
                wish.two() % 3 == 0 ? fund(wish.two()) : "",
                group(wish),
                wish.three() % 3 == 0 ? money(wish.three()) : "");
    }

    private String fund(int choice) {
        return name(NameKind.FUND, choice / 3);
    }

    private String group(Wish wish) {
        return wish.three() % 4 == 0 ? name(NameKind.GROUP, wish.three() / 4) : "";
    }

    private String money(int choice) {
        return name(NameKind.ACCOUNT, choice / 3);
    }

    private String stream(Wish wish, boolean mayBeMissing) {
        return mayBeMissing && wish.one() % 2 == 0 ? "" : name(NameKind.STREAM, wish.one() / 2);
    }

    private String name(NameKind kind, int choice) {
        List<String> names = known.get(kind);
        return choice == 15 || names.isEmpty()
                ? "no-such-" + kind.name().toLowerCase(Locale.ROOT)
                : pick(names, choice);
    }

    /** Every third fact has an id of its own, some of them the same; some have personal texts. */
    private Voucher voucher(Wish wish) {
        String id = wishes % 3 == 0 ? "V" + (wish.one() == 1 ? 1 : wishes) : "";
        String memo = wish.two() % 4 == 1 ? "转账 " + wish.one() : "";
        LocalDate paper = wish.three() % 5 == 0 ? History.OPENED.plusDays(wish.three()) : null;
        return new Voucher(
                id, wish.one() % 2 == 0 ? "P" + wish.one() : "", paper, "", memo.isEmpty() ? "" : "张三", memo);
    }

    static NameKind kind(Named named) {
        return NameKind.valueOf(
                new MasterFact(LocalDate.EPOCH, named, false).kind().name());
    }

    static <T> T pick(List<T> from, int choice) {
        return from.get(Math.floorMod(choice, from.size()));
    }
}
