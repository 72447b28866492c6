package org.sunledger.laws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.sunledger.BankFileToImport;
import org.sunledger.Book;
import org.sunledger.FileReport;
import org.sunledger.ImportWish;
import org.sunledger.Opening;
import org.sunledger.RowOutcome;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.FileImport;
import org.sunledger.fact.KeptBankLine;
import org.sunledger.io.bank.BankFile;
import org.sunledger.io.bank.BankProfile;
import org.sunledger.io.bank.BankReader;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.store.InMemoryStore;

/** Bank files on which other programs lost rows, booked them twice or reported success over a hole. */
class BankPeerFailuresTest {
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    private final Book book = Book.create(
                    new InMemoryStore(),
                    Opening.inShanghai("Plum Court", LocalDate.of(2018, 1, 1)),
                    History.keeper("treasurer"))
            .orThrow();

    private FileReport keep(String name, String... rows) {
        String text = "date,amount,balance,memo\n" + String.join("\n", rows) + "\n";
        BankFile file =
                BankReader.of(BankProfile.find("plain").orElseThrow(), CNY).read(name, text.getBytes(UTF_8));
        assertThat(file.failures()).isEmpty();
        return book.importFiles(
                        History.keeper("treasurer"),
                        List.of(BankFileToImport.of(file, "bank")),
                        ImportWish.ALL_OR_NOTHING)
                .files()
                .get(0);
    }

    private List<String> kept() {
        return book.now().ofKind(FactKind.BANK_LINE).stream()
                .map(index -> (KeptBankLine) book.now().read(book.now().fact(index)))
                .map(line -> line.effective().getDayOfMonth() + " " + line.memo())
                .toList();
    }

    private static long booked(FileReport report) {
        return report.count(RowOutcome.Status.BOOKED);
    }

    @Test
    void aRowThatTheBankShowsLateIsKeptBesideItsNeighbours() {
        keep("a.csv", "2018-03-01,100,100,one", "2018-03-03,300,400,three");

        FileReport second = keep(
                "b.csv",
                "2018-03-01,100,100,one",
                "2018-03-02,200,300,two",
                "2018-03-03,300,600,three",
                "2018-03-04,400,1000,four");

        assertThat(booked(second)).isEqualTo(2);
        assertThat(second.count(RowOutcome.Status.SEEN)).isEqualTo(2);
        assertThat(kept()).containsExactly("1 one", "3 three", "2 two", "4 four");
    }

    @Test
    void aRowSlippedInOnADayThatWasKeptIsKeptToo() {
        keep("a.csv", "2018-03-03,300,300,A");

        FileReport second = keep("b.csv", "2018-03-03,100,100,B", "2018-03-03,300,400,A");

        assertThat(booked(second)).isEqualTo(1);
        assertThat(kept()).containsExactly("3 A", "3 B");
    }

    @Test
    void aCopyUnderAnotherNameKeepsNothing() {
        keep("a.csv", "2018-03-03,300,300,A", "2018-03-04,-50,250,B");

        FileReport copy = keep("a (1).csv", "2018-03-03,300,300,A", "2018-03-04,-50,250,B");

        assertThat(booked(copy)).isZero();
        assertThat(copy.count(RowOutcome.Status.SEEN)).isEqualTo(2);
        assertThat(copy.importIndex()).isEqualTo(-1);
    }

    @Test
    void twoTrueTwinsStayTwoAndAThirdIsKept() {
        keep("a.csv", "2018-03-03,-50,450,fee", "2018-03-03,-50,400,fee");

        FileReport again = keep("b.csv", "2018-03-03,-50,450,fee", "2018-03-03,-50,400,fee", "2018-03-03,-50,350,fee");

        assertThat(booked(again)).isEqualTo(1);
        assertThat(kept()).containsExactly("3 fee", "3 fee", "3 fee");
    }

    @Test
    void theSameAmountWithTheOtherSignIsAnotherRow() {
        keep("a.csv", "2018-03-03,50,50,deposit");

        assertThat(booked(keep("b.csv", "2018-03-03,-50,0,deposit"))).isEqualTo(1);
    }

    @Test
    void aLongNumberKeepsAllItsDigits() {
        BankFile file = BankReader.of(BankProfile.find("plain").orElseThrow(), CNY)
                .read("a.csv", "date,amount,reference\n2018-03-03,1.00,420000000012345678\t\n".getBytes(UTF_8));

        assertThat(file.lines().get(0).reference()).isEqualTo("420000000012345678");
    }

    @Test
    void aColumnUnderAnotherNameIsMissedAndTheNewNameIsSaid() {
        BankFile file = BankReader.of(BankProfile.find("plain").orElseThrow(), CNY)
                .read("a.csv", "date,total,balance\n2018-03-03,1.00,1.00\n".getBytes(UTF_8));

        assertThat(file.problems()).extracting(Failure::code).containsExactly(Code.BANK_COLUMN_GONE);
        assertThat(file.problems().get(0).details()).containsEntry("new", "total");
    }

    @Test
    void aHoleInTheBalancesIsAFinding() {
        BankFile file = BankReader.of(BankProfile.find("plain").orElseThrow(), CNY)
                .read("a.csv", "date,amount,balance\n2018-03-01,100,100\n2018-03-03,1.00,150.00\n".getBytes(UTF_8));

        assertThat(file.findings()).extracting(Failure::code).containsExactly(Code.BANK_BALANCE_BREAKS);
        assertThat(file.findings().get(0).details())
                .containsEntry("expected", "101.00")
                .containsEntry("found", "150.00");
    }

    @Test
    void theImportSaysWhatTheFileHeld() {
        FileReport report = keep("a.csv", "2018-03-03,300,300,A", "2018-03-04,-50,250,B");

        FileImport fact = (FileImport) book.now().read(book.now().fact(report.importIndex()));

        assertThat(fact.bank().profile()).isEqualTo("plain/1");
        assertThat(fact.bank().profileDigest()).hasSize(64);
        assertThat(fact.bank().inMinor()).isEqualTo(30_000);
        assertThat(fact.bank().outMinor()).isEqualTo(5_000);
        assertThat(fact.bank().openingMinor()).isZero();
        assertThat(fact.bank().closingMinor()).isEqualTo(25_000);
        assertThat(fact.rows()).isEqualTo(2);
    }
}
