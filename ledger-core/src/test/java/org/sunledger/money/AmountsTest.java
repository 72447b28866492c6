package org.sunledger.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    private static final Amounts CNY = new Amounts(CurrencyUnit.of("CNY"));
    private static final Amounts JPY = new Amounts(CurrencyUnit.JPY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                        | 0",
                "12                       | 1200",
                "12.3                     | 1230",
                "12.30                    | 1230",
                "-12.30                   | -1230",
                "+12.30                   | 1230",
                "007.05                   | 705",
                "1,234.50                 | 123450",
                "12,345                   | 1234500",
                "1,234,567.89             | 123456789",
                "¥12.30                   | 1230",
                "￥1,234.50                | 123450",
                "-¥12.30                  | -1230",
                "¥-12.30                  | -1230",
                "CNY 12.30                | 1230",
                "cny12.30                 | 1230",
                "RMB 5                    | 500",
                "－１，２３４．５０       | -123450",
                "−5                       | -500",
                "' \t12.30\u00a0'         | 1230",
                "90071992547409.91        | 9007199254740991",
                "-90,071,992,547,409.91   | -9007199254740991",
            })
    void readsWhatTreasurersAndBanksWrite(String text, long minor) {
        assertThat(CNY.read(text)).isEqualTo(new AmountReading.Exact(minor));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''              | NOT_A_NUMBER",
                "-               | NOT_A_NUMBER",
                "abc             | NOT_A_NUMBER",
                ".5              | NOT_A_NUMBER",
                "5.              | NOT_A_NUMBER",
                "1.2.3           | NOT_A_NUMBER",
                "--5             | NOT_A_NUMBER",
                "-¥-5            | NOT_A_NUMBER",
                "- 5             | NOT_A_NUMBER",
                "1,23            | NOT_A_NUMBER",
                "1234,567        | NOT_A_NUMBER",
                "1,2345          | NOT_A_NUMBER",
                "1,234,5         | NOT_A_NUMBER",
                ",123            | NOT_A_NUMBER",
                "1,.5            | NOT_A_NUMBER",
                "1.234,50        | NOT_A_NUMBER",
                "1e3             | NOT_A_NUMBER",
                "1 234           | NOT_A_NUMBER",
                "12.30元         | NOT_A_NUMBER",
                "$5              | OTHER_CURRENCY",
                "USD 5           | OTHER_CURRENCY",
                "€5              | OTHER_CURRENCY",
                "1.005           | TOO_MANY_DECIMALS",
                "1.000           | TOO_MANY_DECIMALS",
                "90071992547409.92            | TOO_LARGE",
                "-90071992547409.92           | TOO_LARGE",
                "99999999999999999999999999   | TOO_LARGE",
            })
    void refusesTheRestWithAReason(String text, AmountReading.Reason reason) {
        assertThat(CNY.read(text)).isEqualTo(new AmountReading.Unread(reason));
    }

    @Test
    void takesTheDecimalsOfTheCurrency() {
        assertThat(JPY.read("￥1,234")).isEqualTo(new AmountReading.Exact(1234));
        assertThat(JPY.read("12.3")).isEqualTo(new AmountReading.Unread(AmountReading.Reason.TOO_MANY_DECIMALS));
        assertThat(JPY.plain(1234)).isEqualTo("1234");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                    | 0.00                   | 0.00",
                "5                    | 0.05                   | 0.05",
                "-5                   | -0.05                  | -0.05",
                "-100                 | -1.00                  | -1.00",
                "99999                | 999.99                 | 999.99",
                "100000               | 1000.00                | 1,000.00",
                "-123456789           | -1234567.89            | -1,234,567.89",
                "9007199254740991     | 90071992547409.91      | 90,071,992,547,409.91",
                "-9223372036854775808 | -92233720368547758.08  | -92,233,720,368,547,758.08",
            })
    void writesMinorUnitsExactly(long minor, String plain, String grouped) {
        assertThat(CNY.plain(minor)).isEqualTo(plain);
        assertThat(CNY.grouped(minor)).isEqualTo(grouped);
    }

    @Test
    void turnsJodaMoneyIntoMinorUnitsAndBack() {
        assertThat(CNY.minor(Money.parse("CNY 12.30"))).isEqualTo(1230);
        assertThat(CNY.money(-5)).isEqualTo(Money.parse("CNY -0.05"));
    }

    @Test
    void refusesMoneyOfAnotherCurrencyOrBeyondTheBound() {
        assertThatThrownBy(() -> CNY.minor(Money.parse("USD 1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CNY.minor(Money.ofMinor(CurrencyUnit.of("CNY"), Amounts.MAX_MINOR + 1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Amounts.bounded(-Amounts.MAX_MINOR - 1)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesACurrencyWithoutMinorUnits() {
        assertThatThrownBy(() -> new Amounts(CurrencyUnit.of("XAU"))).isInstanceOf(IllegalArgumentException.class);
    }
}
