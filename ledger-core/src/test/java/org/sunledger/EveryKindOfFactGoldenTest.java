package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.Charge;
import org.sunledger.chart.Exemption;
import org.sunledger.chart.Fund;
import org.sunledger.chart.GroupKind;
import org.sunledger.chart.KeyBasis;
import org.sunledger.chart.KeyShare;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Membership;
import org.sunledger.chart.MoneyPlace;
import org.sunledger.chart.Named;
import org.sunledger.chart.OwnerKind;
import org.sunledger.chart.Ownership;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.Section;
import org.sunledger.chart.StreamKind;
import org.sunledger.chart.Tariff;
import org.sunledger.chart.TariffBasis;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.Approval;
import org.sunledger.fact.Audited;
import org.sunledger.fact.Check;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.fact.CostSettlement;
import org.sunledger.fact.Deduction;
import org.sunledger.fact.Deposit;
import org.sunledger.fact.DepositAction;
import org.sunledger.fact.Distribution;
import org.sunledger.fact.Expense;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.FactSource;
import org.sunledger.fact.FeeCost;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.fact.FundTransfer;
import org.sunledger.fact.Income;
import org.sunledger.fact.Levy;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.MoneyTransfer;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.PaymentStatus;
import org.sunledger.fact.Placement;
import org.sunledger.fact.RatePart;
import org.sunledger.fact.Rebate;
import org.sunledger.fact.RebateKind;
import org.sunledger.fact.Reckoning;
import org.sunledger.fact.Reopening;
import org.sunledger.fact.Reversal;
import org.sunledger.fact.SettledDebt;
import org.sunledger.fact.Sweep;
import org.sunledger.fact.TaxPayment;
import org.sunledger.fact.TransferPurpose;
import org.sunledger.fact.Voucher;
import org.sunledger.laws.MadeRow;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.LoggedFact;
import org.sunledger.money.ExactShare;
import org.sunledger.period.DatePeriod;
import org.sunledger.store.InMemoryStore;

/**
 * The bytes that the log keeps of every kind of fact, with all of its members and with as few as it can have, one fact
 * a line, and the checkpoint over them. Books are made of these bytes: a difference here means that books made before
 * are read, hashed or posted otherwise now, and wants a new version of a rule or a new kind of fact instead.
 *
 * <p>{@code -Dgolden.rewrite=true} writes what comes out, for facts that were added at the end.
 */
class EveryKindOfFactGoldenTest {
    private static final Path EXPECTED =
            Path.of("src", "test", "resources", "org", "sunledger", "every-kind-of-fact.jsonl");
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2018, 3, 5);
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Labels LABELS = new Labels("电梯广告", "Lift advertising");

    private final Book book = Book.create(
                    new InMemoryStore(), Opening.inShanghai("梅苑 Plum Court", OPENED), keeper("treasurer"))
            .orThrow();
    private int papers;

    EveryKindOfFactGoldenTest() {
        record("treasurer", names());
        record("treasurer", money());
        record("treasurer", crossings());
        record("treasurer", service());
        book.importFiles(keeper("treasurer"), List.of(MadeRow.file("bank", "bank 三月.csv")), ImportWish.ALL_OR_NOTHING);
        long last = book.now().size() - 1;
        record("审核人", List.of(new Check(DAY, last, "looked at the voucher"), new Check(DAY, last, "")));
        record("chair", List.of(new Approval(DAY, last, "R-2018-3", "agreed"), new Approval(DAY, 7, "", "")));
        Reversal full = new Reversal(DAY.plusDays(1), last, DAY, "金额有误", paper());
        Reversal bare = new Reversal(DAY.plusDays(2), last + 5, DAY.plusDays(1), "it was right", Voucher.NONE);
        record("treasurer", List.of(full, bare));
        record("treasurer", ContractFacts.all());
        closes();
        record("treasurer", units());
        record("treasurer", FactsOfArrears.all(book.now().size() + 2, this::paper));
        record("treasurer", levies());
        book.importFiles(keeper("treasurer"), List.of(FactsOfBanks.file()), ImportWish.ALL_OR_NOTHING);
        record("treasurer", FactsOfArrears.stated());
        record("treasurer", FactsOfGates.all(this::paper));
        record("treasurer", FactsOfSavings.all(this::paper));
        record("treasurer", FactsOfBanks.decisions());
        record("treasurer", FactsOfSavings.behindTransformers());
        FactsOfHandOver.takeOver(book, keeper("treasurer"));
        record("treasurer", FactsOfHandOver.all(this::paper));
    }

    /** All are undone but that of one day's cash, so that kinds of facts can be added after them. */
    private void closes() {
        Keeper treasurer = keeper("treasurer");
        DatePeriod march = DatePeriod.closed(OPENED, LocalDate.of(2018, 3, 31));
        book.close(treasurer, CloseWish.cash(DatePeriod.day(OPENED), "vault", OptionalLong.empty()))
                .orThrow();
        long cash = book.now().size() - 1;
        record("chair", List.of(new Audited(OPENED, cash, "会计师事务所", "0".repeat(64))));
        Recorded first = book.close(treasurer, CloseWish.handOver(march)).orThrow();
        record("treasurer", List.of(reopening(first, "a page was missing", "R-2018-5")));
        Recorded second = book.close(treasurer, CloseWish.of(march).because("R-2018-4", "for the wall"))
                .orThrow();
        record("treasurer", List.of(reopening(second, "another one", "R-2018-6")));
    }

    private static Reopening reopening(Recorded close, String reason, String resolution) {
        LoggedFact sealed = close.facts().get(0);
        return new Reopening(sealed.effective(), sealed.index(), reason, resolution);
    }

    @Test
    void theBytesOfEveryKindOfFactStayWhatTheyAre() throws IOException {
        List<String> lines = new ArrayList<>();
        book.now().facts(0, fact -> lines.add(new String(fact.toBytes(), UTF_8)));
        lines.add(book.now().checkpoint().shortCode());
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.write(EXPECTED, lines);
        }
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(EXPECTED));
    }

    @Test
    void everyKindIsAmongThem() {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        book.now().facts(0, fact -> kinds.add(fact.kind()));
        assertThat(kinds).containsExactly(FactKind.values());
    }

    @TestFactory
    Stream<DynamicTest> aFactIsReadBackAsItWasWritten() {
        List<DynamicTest> tests = new ArrayList<>();
        book.now()
                .facts(
                        0,
                        logged -> tests.add(DynamicTest.dynamicTest(
                                logged.shownId() + " " + logged.kind().text(), () -> checkReadBack(logged))));
        return tests.stream();
    }

    private void checkReadBack(LoggedFact logged) {
        assertThat(LoggedFact.parse(logged.index(), logged.toBytes())).isEqualTo(logged);
        Fact fact = book.now().read(logged);
        assertThat(fact.kind()).isEqualTo(logged.kind());
        assertThat(fact.effective()).isEqualTo(logged.effective());
        assertThat(fact.voucher().id()).isEqualTo(logged.id());
        assertThat(fact.document()).isEqualTo(logged.document());
        assertThat(fact.personalTexts()).isEqualTo(book.now().personalTexts(logged.index()));
        CanonicalObject document = CanonicalObject.parse(fact.document().toBytes());
        Fact again = logged.kind()
                .read(new FactSource(
                        logged.effective(), logged.id(), document, book.now().personalTexts(logged.index()), CNY));
        assertThat(again).isEqualTo(fact);
    }

    @Test
    void anErasedTextIsWithheldAndNothingElseChanges() {
        long index = 7;
        assertThat(book.now().personalTexts(index)).containsOnlyKeys("memo", "payer");
        Checkpoint checkpoint = book.now().checkpoint();

        book.store().eraseTexts(index);

        Fact withheld = book.now().read(book.now().fact(index));
        assertThat(withheld.personalTexts()).isEmpty();
        assertThat(withheld.document()).isEqualTo(book.now().fact(index).document());
        assertThat(book.now().fact(index).textDigests()).containsOnlyKeys("memo", "payer");
        assertThat(book.now().checkpoint()).isEqualTo(checkpoint);
    }

    private static List<Fact> names() {
        return List.of(
                state(new Account("vault", AccountType.MONEY, Section.MONEY, MoneyPlace.PETTY_CASH, LABELS, false)),
                state(new Fund("roof", Beneficiary.OWNERS, "vault", LABELS, false)),
                state(new OwnershipGroup("entrance-1", GroupKind.ENTRANCE, LABELS, false)),
                state(new RevenueStream(
                        "lift-ads", StreamKind.ADVERTISING, "public-revenue", "all", "bank", "1号梯", LABELS, false)),
                state(new Unit("1-101", UnitKind.HOME, "1", "A", 8_950, false)),
                new MasterFact(DAY, new Unit("1-101", UnitKind.SHOP, "", "", 0, true), true));
    }

    private static Fact state(Named named) {
        return new MasterFact(OPENED, named, false);
    }

    private List<Fact> money() {
        Placement full = new Placement("roof", "entrance-1", "vault");
        return List.of(
                new OpeningBalance(OPENED, "tax-payable", "roof", "entrance-1", yuan(1), paper()),
                new OpeningBalance(OPENED, "bank", "public-revenue", "", yuan(2), Voucher.NONE),
                new Income(
                        DAY,
                        "lift-ads",
                        yuan(36_000),
                        Deduction.payable(yuan(1_080), "税务局"),
                        Deduction.withheld(yuan(7_200), "manager"),
                        full,
                        paper()),
                Income.of(DAY, "lift-ads", yuan(3)),
                new Expense(DAY, "repairs", yuan(4), PaymentStatus.PAYABLE, "led", full, paper()),
                new Expense(DAY, "repairs", yuan(5), PaymentStatus.PAID, "", Placement.DEFAULT, Voucher.NONE),
                new TaxPayment(DAY, yuan(6), "lift-ads", full, paper()),
                new TaxPayment(DAY, yuan(7), "", Placement.DEFAULT, Voucher.NONE),
                new CostSettlement(DAY, yuan(8), SettledDebt.MANAGEMENT_COST, "lift-ads", full, paper()),
                new CostSettlement(DAY, yuan(9), SettledDebt.FEE_COST, "", Placement.DEFAULT, Voucher.NONE),
                new Rebate(DAY, yuan(10), RebateKind.SUBSIDY, "led", full, paper()),
                new Rebate(DAY, yuan(11), RebateKind.SCRAP, "", Placement.DEFAULT, Voucher.NONE));
    }

    private List<Fact> crossings() {
        return List.of(
                new Sweep(DAY, "supervised", "bank", yuan(12), yuan(13), "roof", "entrance-1", paper()),
                new Sweep(DAY, "supervised", "bank", yuan(14), yuan(0), "", "", Voucher.NONE),
                new FundTransfer(
                        DAY,
                        yuan(15),
                        new Placement("public-revenue", "all", "bank"),
                        new Placement("roof", "entrance-1", "vault"),
                        TransferPurpose.TOP_UP,
                        paper()),
                new FundTransfer(
                        DAY,
                        yuan(16),
                        Placement.DEFAULT,
                        Placement.in("maintenance"),
                        TransferPurpose.OTHER,
                        Voucher.NONE),
                new MoneyTransfer(DAY, yuan(17), "bank", "vault", "roof", "entrance-1", paper()),
                new MoneyTransfer(DAY, yuan(18), "bank", "vault", "public-revenue", "", Voucher.NONE),
                new Deposit(
                        DAY,
                        DepositAction.FORFEITED,
                        yuan(19),
                        "D-1",
                        "lift-ads",
                        new Placement("roof", "entrance-1", "vault"),
                        paper()),
                new Deposit(DAY, DepositAction.TAKEN, yuan(20), "D-2", "", Placement.DEFAULT, Voucher.NONE));
    }

    private List<Fact> service() {
        Placement full = new Placement("roof", "entrance-1", "vault");
        LocalDate before = DAY.minusDays(1);
        return List.of(
                new FeeReceipt(before, yuan(21), "1-101", "2018Q1", full, paper()),
                new FeeReceipt(DAY, yuan(22), "", "", Placement.DEFAULT, Voucher.NONE),
                new FeeCost(DAY, "fee-staff", yuan(23), PaymentStatus.PAYABLE, full, paper()),
                new FeeCost(DAY, "fee-lifts", yuan(24), PaymentStatus.PAID, Placement.DEFAULT, Voucher.NONE),
                new ClaimedSaving(DAY, "led", OPENED, DAY, 100_000, 4_000, 5_000_000, "press report", paper()),
                new ClaimedSaving(DAY, "led", OPENED, DAY, 1, 0, 0, "press report", Voucher.NONE),
                new Distribution(DAY, yuan(25), "maintenance", "all", "by-share", paper()),
                new Distribution(DAY, yuan(26), "maintenance", "", "", Voucher.NONE));
    }

    private static List<Fact> units() {
        return List.of(
                state(new OwnershipGroup("roof-garden", GroupKind.OTHER, LABELS, false)),
                state(new OwnershipGroup("building-1", GroupKind.BUILDING, "1", "", LABELS, false)),
                state(new OwnershipGroup("entrance-2", GroupKind.ENTRANCE, "1", "B", LABELS, false)),
                state(new Ownership("1-101", "O-1", OwnerKind.DEVELOPER, DAY.minusDays(1), "")),
                new MasterFact(DAY, new Ownership("1-101", "", OwnerKind.OWNER, null, "李四"), false),
                state(new Membership("roof-garden", "1-101", false)),
                new MasterFact(DAY, new Membership("roof-garden", "1-101", true), false),
                state(new AllocationKey("by-share", KeyBasis.SHARE, "all", UnitKind.HOME, LABELS, false)),
                state(new AllocationKey("by-area", KeyBasis.AREA, "entrance-1", null, LABELS, false)),
                state(new KeyShare("by-share", "1-101", 15_000, false)),
                new MasterFact(DAY, new KeyShare("by-share", "1-101", 0, true), false),
                state(new Charge("management", "property-fee", "all", "", "fee-income", 24, LABELS, false)),
                state(new Charge("lift-power", "property-fee", "all", "by-area", "fee-income", 0, LABELS, false)),
                state(new Tariff("management", UnitKind.HOME, TariffBasis.AREA, 23_500, false)),
                new MasterFact(DAY, new Tariff("management", null, TariffBasis.UNIT, 600_000, true), false),
                state(new Exemption("management", "1-101", 50, "not handed over", DAY)),
                new MasterFact(DAY, new Exemption("management", "1-101", 0, "hardship", null), false));
    }

    private List<Fact> levies() {
        LocalDate due = LocalDate.of(2018, 1, 25);
        DatePeriod january = DatePeriod.month(YearMonth.of(2018, 1));
        List<RatePart> parts = List.of(
                RatePart.months(TariffBasis.AREA, 23_500, 8_950, 50, 1),
                RatePart.days(TariffBasis.UNIT, 600_000, 0, 100, 3, 31));
        ExactShare exact = parts.get(0).exact(100).plus(parts.get(1).exact(100));
        return List.of(
                new Levy(
                        OPENED,
                        "management",
                        "1-101",
                        january,
                        due,
                        yuan(111),
                        Reckoning.rates(parts, exact, -347_000_000),
                        paper()),
                new Levy(
                        OPENED,
                        "lift-power",
                        "1-101",
                        DatePeriod.year(2018),
                        due,
                        yuan(33),
                        Reckoning.split("by-area", 10_000, 1, 3, 0),
                        Voucher.NONE));
    }

    /** A paper of which everything is known. */
    private Voucher paper() {
        papers++;
        return new Voucher(
                "V-" + papers, "记-" + papers, LocalDate.of(2018, 2, 28), "电梯广告公司", "张三", "3月租金 \"A\"\t" + papers);
    }

    private static Money yuan(long amount) {
        return Money.of(CNY, amount);
    }

    private void record(String actor, List<Fact> facts) {
        book.record(keeper(actor), facts).orThrow();
    }

    private static Keeper keeper(String actor) {
        return new Keeper(
                actor,
                Clock.fixed(Instant.parse("2018-04-01T01:02:03Z"), ZoneOffset.UTC),
                SaltSource.seeded("every kind of fact"));
    }
}
