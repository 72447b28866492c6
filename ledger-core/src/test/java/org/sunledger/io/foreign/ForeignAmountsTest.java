package org.sunledger.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.sunledger.money.Amounts;

class ForeignAmountsTest {
    private static final long NONE = ForeignAmounts.UNREAD;

    @Test
    void an_amount_is_read_however_it_is_dressed() {
        assertThat(read("GBP", "£1,183.23", "-£5.00", "£-5.00", "(£5.00)", "£(5.00)", "5.00-", "- 5.00", "+7"))
                .containsExactly(118323L, -500L, -500L, -500L, -500L, -500L, -500L, 700L);
        assertThat(read("CHF", "11'373.94", "1’000", "12 345,60", "1\u00a0000.50", "CHF 5.00", "5.00 CHF"))
                .containsExactly(1137394L, 100000L, 1234560L, 100050L, 500L, 500L);
        assertThat(read("CNY", "5.00元", "￥5.00", "5.0000", "12.345")).containsExactly(500L, 500L, 500L, NONE);
    }

    @Test
    void what_is_no_amount_stays_unread() {
        assertThat(read("EUR", "", "-", "x", "1.2.3", "1,2,3", "5.00 USD", "--5", "(-5.00)", "1'00"))
                .containsOnly(NONE);
    }

    @Test
    void three_digits_behind_a_point_are_thousands_where_the_others_have_decimal_commas() {
        assertThat(read("EUR", "12,50", "1.234", "-1.234.567,89", "7"))
                .containsExactly(1250L, 123400L, -123456789L, 700L);
        assertThat(read("EUR", "12,50", "1,234")).as("no country writes both").containsExactly(1250L, NONE);
        assertThat(read("EUR", "12.50", "1,234", "1.234")).containsExactly(1250L, 123400L, NONE);
    }

    @Test
    void credit_takes_back_where_no_other_amount_says_debit() {
        assertThat(read("USD", "5.00", "3.00 CR")).containsExactly(500L, -300L);
        assertThat(read("USD", "5.00 DR", "3.00 CR")).containsExactly(-500L, 300L);
    }

    @Test
    void another_currency_is_told_from_what_is_no_amount() {
        ForeignAmounts amounts = new ForeignAmounts(new Amounts(CurrencyUnit.of("CNY")));

        assertThat(Stream.of("£5.00", "-$5", "(€5.00)", "x", "5.00").map(amounts::isOtherCurrency))
                .containsExactly(true, true, true, false, false);
    }

    /** The amounts of one column, read again where its cells ask for it. */
    private static List<Long> read(String currency, String... cells) {
        ForeignAmounts first = new ForeignAmounts(new Amounts(CurrencyUnit.of(currency)));
        Stream.of(cells).forEach(first::read);
        ForeignAmounts settled = first.settled();
        return Stream.of(cells).map(settled::read).toList();
    }
}
