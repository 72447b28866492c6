package org.sunledger.io.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunledger.Book;
import org.sunledger.BookExport;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Fund;
import org.sunledger.chart.Labels;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.Voucher;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.PersonalText;
import org.sunledger.log.Salt;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.store.LedgerStore;
import org.sunledger.store.StoredFact;

class ExportRefusalTest {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);

    private static Book bookWithFunds(String... funds) {
        Book book = SmallBook.create();
        Money amount = Money.of(CurrencyUnit.of("CNY"), new BigDecimal("5.00"));
        for (String id : funds) {
            Fund fund = new Fund(id, Beneficiary.OWNERS, "bank", Labels.NONE, false);
            book.record(SmallBook.KEEPER, new MasterFact(OPENED, fund, false)).orThrow();
            book.record(SmallBook.KEEPER, new OpeningBalance(OPENED, "bank", id, "", amount, Voucher.NONE))
                    .orThrow();
        }
        return book;
    }

    @Test
    void namesThatBeancountWouldReadAlikeAreRefusedBeforeAnythingIsWritten() throws IOException {
        StringBuilder text = new StringBuilder();
        Outcome<Checkpoint> outcome =
                BookExport.write(bookWithFunds("Reserve", "reserve").now(), ExportFormat.BEANCOUNT, text);

        assertThat(outcome.rejections())
                .extracting(Rejection::code)
                .containsExactly(Code.EXPORT_NAME_COLLIDES, Code.EXPORT_NAME_COLLIDES);
        assertThat(outcome.rejections().get(0).details())
                .containsEntry("first", "Reserve / all / bank")
                .containsEntry("second", "reserve / all / bank")
                .containsEntry("spelt", "Assets:Reserve:All:Bank");
        assertThat(text).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"HLEDGER", "LEDGER", "CSV"})
    void theSameNamesAreNoTroubleElsewhere(ExportFormat format) throws IOException {
        assertThat(ExportGoldenTest.export(bookWithFunds("Reserve", "reserve"), format))
                .contains("Reserve", "reserve");
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"JSONL", "LEAVES"})
    void aBookThatContradictsItsCheckpointIsNotHandedOver(ExportFormat format) {
        LogPrefix broken = new Salted(SmallBook.create());

        assertThatThrownBy(() -> Exports.write(format, broken, new StringBuilder()))
                .isInstanceOfSatisfying(
                        IntegrityException.class, e -> assertThat(e.code()).isEqualTo(Code.LOG_ROOT_DIFFERS));
    }

    @Test
    void anOutletThatRefusesIsHeard() {
        LogPrefix prefix = new Salted(SmallBook.create());
        Appendable full = new Full();

        assertThatThrownBy(() -> Exports.write(ExportFormat.CSV, prefix, full))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("full");
    }

    private static final class Full implements Appendable {
        @Override
        public Appendable append(CharSequence text) throws IOException {
            throw new IOException("full");
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("full");
        }

        @Override
        public Appendable append(char c) throws IOException {
            throw new IOException("full");
        }
    }

    /** A book whose fourth fact has lost its salt. */
    private record Salted(Book book) implements LogPrefix {
        @Override
        public String community() {
            return "broken";
        }

        @Override
        public boolean isDemonstration() {
            return true;
        }

        @Override
        public CurrencyUnit currency() {
            return CurrencyUnit.of("CNY");
        }

        @Override
        public Chart chart() {
            return book.now().chart();
        }

        @Override
        public Checkpoint checkpoint() {
            return book.now().checkpoint();
        }

        @Override
        public void stored(Consumer<StoredFact> visitor) {
            LedgerStore store = book.store();
            store.readFacts(
                    0,
                    store.size(),
                    fact -> visitor.accept(
                            fact.index() == 4 ? StoredFact.of(4, Salt.of(new byte[Salt.LENGTH]), fact.bytes()) : fact));
        }

        @Override
        public Map<String, PersonalText> texts(long index) {
            return Map.of();
        }
    }
}
