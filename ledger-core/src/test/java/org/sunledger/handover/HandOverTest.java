package org.sunledger.handover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.sunledger.Book;
import org.sunledger.CloseWish;
import org.sunledger.HeldDeposit;
import org.sunledger.Keeper;
import org.sunledger.Opening;
import org.sunledger.SaltSource;
import org.sunledger.SealedBalances;
import org.sunledger.UnitClaims;
import org.sunledger.Verification;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Charge;
import org.sunledger.chart.Labels;
import org.sunledger.chart.MoneyPlace;
import org.sunledger.chart.Named;
import org.sunledger.chart.OwnerKind;
import org.sunledger.chart.Ownership;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.Section;
import org.sunledger.chart.StreamKind;
import org.sunledger.chart.Tariff;
import org.sunledger.chart.TariffBasis;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.Deduction;
import org.sunledger.fact.Deposit;
import org.sunledger.fact.DepositAction;
import org.sunledger.fact.Expense;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.fact.Income;
import org.sunledger.fact.KeptBankLine;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.PaymentStatus;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Voucher;
import org.sunledger.fee.LevyRequest;
import org.sunledger.handover.HandedPackage.Files;
import org.sunledger.log.KeptCheckpoint;
import org.sunledger.log.Sha256;
import org.sunledger.log.note.FactProof;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;
import org.sunledger.store.InMemoryStore;

/** One committee hands over to the next, and the next begins with nothing but what was sealed. */
class HandOverTest {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 1);
    private static final DatePeriod Q1 = DatePeriod.quarter(2018, 1);
    private static final Placement FEE_BANK = new Placement("", "", "fee-bank");
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Keeper OLD = keeper("treasurer");
    private static final Keeper NEW = keeper("successor");

    private final Book book = Book.create(new InMemoryStore(), Opening.inShanghai("Plum Court", OPENED), OLD)
            .orThrow();

    HandOverTest() {
        state(new Account("vault", AccountType.MONEY, Section.MONEY, MoneyPlace.PETTY_CASH, Labels.NONE, false));
        state(new RevenueStream("hall", StreamKind.OTHER, "public-revenue", "all", "", "", Labels.NONE, false));
        for (String unit : List.of("1-101", "1-102", "1-103")) {
            state(new Unit(unit, UnitKind.HOME, "1", "", 10_000, false));
        }
        state(new Ownership("1-101", "O-1", OwnerKind.OWNER, null, "张三"));
        state(new Charge("management", "property-fee", "all", "", "fee-income", 0, Labels.NONE, false));
        state(new Tariff("management", UnitKind.HOME, TariffBasis.UNIT, 600_000, false));
        record(new OpeningBalance(OPENED, "bank", "public-revenue", "", yuan(920), Voucher.NONE));
        record(new OpeningBalance(OPENED, "vault", "public-revenue", "", yuan(4), Voucher.NONE));
        record(new OpeningBalance(OPENED, "deposits-held", "public-revenue", "", yuan(50), Voucher.NONE));
        Voucher paper = new Voucher("", "V-7", MARCH, "example decorators", "", "carries the key");
        record(new Deposit(MARCH, DepositAction.TAKEN, yuan(20), "D-1", "", FEE_BANK, paper));
        record(new Deposit(MARCH, DepositAction.TAKEN, yuan(30), "D-2", "", FEE_BANK, Voucher.NONE));
        record(new Deposit(MARCH, DepositAction.RETURNED, yuan(5), "D-1", "", FEE_BANK, Voucher.NONE));
        record(new Deposit(MARCH, DepositAction.RETURNED, yuan(30), "D-2", "", FEE_BANK, Voucher.NONE));
        levy(1);
        levy(2);
        record(new FeeReceipt(MARCH, yuan(60), "1-102", "", Placement.DEFAULT, Voucher.NONE));
        record(new FeeReceipt(MARCH, yuan(150), "1-103", "", Placement.DEFAULT, Voucher.NONE));
        record(new FeeReceipt(MARCH, yuan(5), "", "", Placement.DEFAULT, Voucher.NONE));
        record(new Expense(MARCH, "repairs", yuan(20), PaymentStatus.PAYABLE, "", Placement.DEFAULT, Voucher.NONE));
        record(new KeptBankLine(MARCH, "bank", 100, 0, 91_900, "", "", "", "", ""));
        Deduction nothing = Deduction.none(yuan(3).getCurrencyUnit());
        record(new Income(MARCH, "hall", yuan(3), nothing, nothing, new Placement("", "", "vault"), Voucher.NONE));
        book.close(OLD, CloseWish.cash(Q1, "vault", OptionalLong.of(700))).orThrow();
        book.close(OLD, CloseWish.handOver(Q1)).orThrow();
        // What comes later is not handed over.
        record(new OpeningBalance(Q1.end(), "bank", "public-revenue", "", yuan(1_000), Voucher.NONE));
    }

    @Test
    void aNewBookBeginsWithEveryBalanceThatWasSealed() {
        HandOver handOver = HandOver.of(book).orThrow();
        Book begun = begin(checked(HandedFiles.of(handOver)).orThrow(), HandedFiles.openings(handOver))
                .orThrow()
                .book();
        assertThat(begun.settings().opened()).isEqualTo(Q1.end());
        assertThat(SealedBalances.of(begun.now(), Q1.end(), "")
                        .lines()
                        .lines()
                        .filter(line -> !line.startsWith("opening\t")))
                .containsExactly(
                        "bank\tpublic-revenue\tall\t92000",
                        "deposits-held\tdeposits\tall\t-1500",
                        "deposits-held\tpublic-revenue\tall\t-5000",
                        "expenses-payable\tpublic-revenue\tall\t-2000",
                        "fee-bank\tdeposits\tall\t1500",
                        "fee-bank\tproperty-fee\tall\t21500",
                        "fees-receivable\tproperty-fee\tall\t15000",
                        "vault\tpublic-revenue\tall\t700");
        assertThat(UnitClaims.of(begun.now(), "property-fee").arrears(Q1.end()).units())
                .extracting(unit ->
                        unit.name() + " " + unit.owedMinor() + " " + unit.prepaidMinor() + " " + unit.oldestDue())
                .containsExactly("1-101 12000 0 2018-01-01", "1-102 6000 0 2018-02-01", "1-103 0 3000 ");
        assertThat(UnitClaims.of(begun.now(), "property-fee")
                        .owners(Q1.end())
                        .get("1-101")
                        .name())
                .isEqualTo("张三");
    }

    @Test
    void aDepositIsHandedOverWithItsNameAndWhomItWasTakenFrom() {
        HandOver handOver = HandOver.of(book).orThrow();
        assertThat(handOver.openings())
                .filteredOn(opening -> opening.account().equals("deposits-held"))
                .extracting(opening -> opening.deposit() + " " + opening.amount() + " "
                        + opening.voucher().counterparty() + " "
                        + opening.voucher().memo())
                .containsExactly("D-1 CNY 15.00 example decorators carries the key", " CNY 50.00  ");
        Book begun = begin(checked(HandedFiles.of(handOver)).orThrow(), HandedFiles.openings(handOver))
                .orThrow()
                .book();
        begun.record(
                        NEW,
                        new Deposit(
                                Q1.end(), DepositAction.RETURNED, yuan(6), "D-1", "", Placement.DEFAULT, Voucher.NONE))
                .orThrow();
        assertThat(HeldDeposit.of(begun.now(), Q1.end()))
                .extracting(held -> held.name() + " " + held.place().fund() + " " + held.minor() + " "
                        + held.voucher().counterparty())
                .containsExactly("D-1 deposits 900 example decorators");
        assertThat(HeldDeposit.of(begun.now(), Q1.last())).isEmpty();
    }

    @Test
    void itsLastFactNamesTheBookItGoesOnFromAndWhatWasSealedThere() {
        HandOver handOver = HandOver.of(book).orThrow();
        HandedPackage handed = checked(HandedFiles.of(handOver)).orThrow();
        Book begun = begin(handed, HandedFiles.openings(handOver)).orThrow().book();
        FormerBook former = FormerBook.of(begun.now()).orElseThrow();
        assertThat(former.index()).isEqualTo(begun.now().size() - 1);
        assertThat(former.checkpoint())
                .isEqualTo(book.at(handOver.size()).orThrow().checkpoint());
        assertThat(former.says().close()).isEqualTo(handOver.seal().index());
        assertThat(former.says().sealed())
                .isEqualTo(Sha256.hex(handOver.balances().getBytes(UTF_8)));
        assertThat(former.says().unitsSealed())
                .isEqualTo(Sha256.hex(handOver.unitBalances().getBytes(UTF_8)));
        assertThat(FormerBook.of(book.now())).isEmpty();
        Verification verification = verified(begun);
        assertThat(verification.isSound()).isTrue();
        assertThat(verification.former()).isEqualTo(former.checkpoint());
        assertThat(verified(book).former()).isNull();
    }

    @Test
    void aBookIsComparedWithThePackageLongAfterItWasBegun() {
        HandOver handOver = HandOver.of(book).orThrow();
        HandedPackage handed = checked(HandedFiles.of(handOver)).orThrow();
        Book begun = begin(handed, HandedFiles.openings(handOver)).orThrow().book();
        begun.record(NEW, new OpeningBalance(Q1.end(), "bank", "public-revenue", "", yuan(3), Voucher.NONE))
                .orThrow();
        assertThat(HandedBook.compare(handed, begun).orThrow()).isEmpty();
        assertThat(codes(HandedBook.compare(handed, book))).containsExactly(Code.HANDOVER_UNSTATED);

        book.close(OLD, CloseWish.handOver(DatePeriod.quarter(2018, 2))).orThrow();
        HandedPackage later =
                checked(HandedFiles.of(HandOver.of(book).orThrow())).orThrow();
        assertThat(HandedBook.compare(later, begun).orThrow())
                .extracting(Rejection::code)
                .containsExactly(Code.LOG_SIZE_DIFFERS);
    }

    @Test
    void aBookThatDidNotBeginWithWhatItSaysItTookOverIsFoundOut() {
        HandOver handOver = HandOver.of(book).orThrow();
        HandedPackage handed = checked(HandedFiles.of(handOver)).orThrow();
        // It agrees with itself; the package tells.
        Book bold = Book.create(new InMemoryStore(), Opening.inShanghai("Plum Court", Q1.end()), NEW)
                .orThrow();
        bold.record(NEW, handed.names()).orThrow();
        bold.takeOver(NEW, handed.checkpoint(), handed.close(), handed.closing())
                .orThrow();
        assertThat(verified(bold).isSound()).isTrue();
        assertThat(HandedBook.compare(handed, bold).orThrow())
                .extracting(rejection ->
                        rejection.code() + " " + rejection.details().get("place"))
                .contains("log.seal-differs bank / public-revenue / all");
    }

    private static Verification verified(Book any) {
        return Verification.of(any.store(), List.of(), List.of(), fact -> {});
    }

    @Test
    void itSaysWhatWasLastConfirmedOfTheMoneyAndWhatIsOpen() {
        HandOver handOver = HandOver.of(book).orThrow();
        assertThat(handOver.money())
                .filteredOn(money -> money.last().isPresent())
                .extracting(money -> money.account() + " " + money.minor() + " "
                        + money.last().orElseThrow().minor() + " "
                        + money.last().orElseThrow().differenceMinor())
                .containsExactly("bank 92000 91900 100", "vault 700 700 0");
        assertThat(handOver.unreconciled())
                .extracting(item -> item.account() + " " + item.minor() + " " + item.isCash())
                .containsExactly("bank 100 false", "vault 300 true");
    }

    @Test
    void aBookWithoutACloseIsNotHandedOver() {
        Book open = Book.create(new InMemoryStore(), Opening.inShanghai("Plum Court", OPENED), OLD)
                .orThrow();
        assertThat(codes(HandOver.of(open))).containsExactly(Code.HANDOVER_UNCLOSED);
    }

    @Test
    void whateverIsAlteredInThePackageIsNamed() {
        Files files = HandedFiles.of(HandOver.of(book).orThrow());
        assertAltered("balances", with(files, 3, text -> text.replace("92000", "82000")));
        assertAltered("unit-balances", with(files, 4, text -> text.replace("12000", "2000")));
        assertAltered("names", with(files, 5, text -> text.replace("\"type\":\"money\"", "\"type\":\"income\"")));
        assertAltered("names", with(files, 5, text -> text + "rubbish\n"));
        assertAltered("names", with(files, 5, text -> text.replace("\"kind\":\"unit\"", "\"kind\":\"income\"")));
        assertAltered("F0", with(files, 0, text -> files.seal()));
        assertAltered("F1", with(files, 1, text -> files.accounts().get(0)));
        assertAltered(
                "names",
                new Files(
                        files.book(), files.seal(), List.of(), files.balances(), files.unitBalances(), files.names()));
        FactProof wrong = FactProof.parse(files.seal()).orThrow();
        String other =
                new FactProof(wrong.salt(), wrong.factText(), wrong.index() - 1, wrong.path(), wrong.note()).text();
        assertAltered("F" + (wrong.index() - 1), with(files, 1, text -> other));
        assertThat(codes(checked(with(files, 1, text -> "rubbish")))).containsExactly(Code.PROOF_MALFORMED);
    }

    private void assertAltered(String what, Files files) {
        Outcome<HandedPackage> checked = checked(files);
        assertThat(codes(checked)).containsExactly(Code.HANDOVER_ALTERED);
        assertThat(checked.rejections().get(0).details()).containsEntry("what", what);
    }

    @Test
    void aPackageOfAnotherCheckpointIsRefused() {
        Files files = HandedFiles.of(HandOver.of(book).orThrow());
        KeptCheckpoint later = KeptCheckpoint.of(book.now().checkpoint());
        assertThat(codes(HandedPackage.checked(files, List.of(later)))).containsExactly(Code.LOG_SIZE_DIFFERS);
    }

    @Test
    void openingsThatAreNotWhatWasSealedAreRefusedOneByOne() {
        HandOver handOver = HandOver.of(book).orThrow();
        HandedPackage handed = checked(HandedFiles.of(handOver)).orThrow();
        assertDiffers(
                handed,
                HandedFiles.openings(handOver).replace("920.00", "820.00"),
                "bank / public-revenue / all 820.00 920.00");
        assertDiffers(
                handed,
                HandedFiles.openings(handOver).replaceFirst("(?m)^.*deposits-held,public-revenue.*\\R", ""),
                "deposits-held / public-revenue / all 0.00 -50.00");
        String swapped = HandedFiles.openings(handOver)
                .replace("1-101", "@")
                .replace("1-102", "1-101")
                .replace("@", "1-102");
        assertDiffers(
                handed,
                swapped,
                "1-101 / fees-receivable / property-fee / all 60.00 120.00",
                "1-102 / fees-receivable / property-fee / all 120.00 60.00");
        assertThat(begin(handed, HandedFiles.openings(handOver).replace("920.00", "many"))
                        .orThrow()
                        .failures())
                .extracting(failure -> failure.code())
                .containsExactly(Code.AMOUNT_NOT_A_NUMBER);
    }

    private static void assertDiffers(HandedPackage handed, String csv, String... places) {
        Outcome<HandedBook.Begun> begun = begin(handed, csv);
        assertThat(begun.rejections()).allMatch(rejection -> rejection.code() == Code.HANDOVER_DIFFERS);
        assertThat(begun.rejections())
                .extracting(rejection -> rejection.details().get("place") + " "
                        + rejection.details().get("opening") + " "
                        + rejection.details().get("closing"))
                .containsExactly(places);
    }

    private static Outcome<HandedBook.Begun> begin(HandedPackage handed, String csv) {
        return HandedBook.begin(handed, Opening.inShanghai("Plum Court", handed.nextDay()), NEW, HandedFiles.read(csv));
    }

    private static Outcome<HandedPackage> checked(Files files) {
        return HandedPackage.checked(files, List.of());
    }

    /** The files with one of them changed. */
    private static Files with(Files files, int which, UnaryOperator<String> change) {
        return new Files(
                which == 0 ? change.apply(files.book()) : files.book(),
                which == 1 ? change.apply(files.seal()) : files.seal(),
                files.accounts(),
                which == 3 ? change.apply(files.balances()) : files.balances(),
                which == 4 ? change.apply(files.unitBalances()) : files.unitBalances(),
                which == 5 ? change.apply(files.names()) : files.names());
    }

    private static List<Code> codes(Outcome<?> outcome) {
        return outcome.rejections().stream().map(Rejection::code).toList();
    }

    private void levy(int month) {
        book.levy(OLD, LevyRequest.of(DatePeriod.month(YearMonth.of(2018, month))))
                .orThrow();
    }

    private void state(Named named) {
        record(MasterFact.opening(OPENED, named));
    }

    private void record(Fact fact) {
        book.record(OLD, fact).orThrow();
    }

    private static Money yuan(long amount) {
        return Money.of(CNY, amount);
    }

    private static Keeper keeper(String actor) {
        return new Keeper(
                actor, Clock.fixed(Instant.parse("2019-04-01T01:02:03Z"), ZoneOffset.UTC), SaltSource.seeded(actor));
    }
}
