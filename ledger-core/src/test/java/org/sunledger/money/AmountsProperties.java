package org.sunledger.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;

class AmountsProperties {

    private static final Amounts CNY = new Amounts(CurrencyUnit.of("CNY"));

    @Property
    void whatIsWrittenIsReadBack(@ForAll @LongRange(min = -Amounts.MAX_MINOR, max = Amounts.MAX_MINOR) long minor) {
        assertThat(CNY.read(CNY.plain(minor))).isEqualTo(new AmountReading.Exact(minor));
        assertThat(CNY.read(CNY.grouped(minor))).isEqualTo(new AmountReading.Exact(minor));
    }

    @Property
    void plainTextAgreesWithBigDecimal(@ForAll long minor, @ForAll @IntRange(max = 6) int decimals) {
        assertThat(Amounts.plain(minor, decimals))
                .isEqualTo(BigDecimal.valueOf(minor, decimals).toPlainString());
    }

    @Property
    void readsANumberAsBigDecimalReadsItOrNotAtAll(@ForAll("numberLike") String text) {
        if (CNY.read(text) instanceof AmountReading.Exact exact) {
            assertThat(BigDecimal.valueOf(exact.minor(), 2)).isEqualByComparingTo(new BigDecimal(text));
        }
    }

    @Provide
    Arbitrary<String> numberLike() {
        return Arbitraries.strings().withChars("0123456789.-+").ofMaxLength(20);
    }
}
