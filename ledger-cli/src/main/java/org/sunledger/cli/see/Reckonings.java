package org.sunledger.cli.see;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.sunledger.chart.Exemption;
import org.sunledger.chart.Tariff;
import org.sunledger.chart.TariffBasis;
import org.sunledger.fact.RatePart;
import org.sunledger.fact.Reckoning;
import org.sunledger.money.Amounts;

/** Writes down how the amount of a levy came about, as a sum that anybody can do again. */
public final class Reckonings {
    private static final int AREA_DECIMALS = 2;
    private static final int RATE_DECIMALS = BigDecimal.valueOf(Tariff.ONE).precision() - 1;

    private Reckonings() {}

    /** Such as {@code 2.35 × 88.7 m² × 3}, or {@code 800000.00 × 8870 / 15023411}. */
    public static String text(Reckoning reckoning, CurrencyUnit currency) {
        if (!reckoning.key().isEmpty()) {
            return Amounts.plain(reckoning.whole(), currency.getDecimalPlaces()) + " × " + reckoning.weight() + " / "
                    + reckoning.total();
        }
        return reckoning.parts().stream().map(Reckonings::part).collect(Collectors.joining(" + "));
    }

    private static String part(RatePart part) {
        StringBuilder text = new StringBuilder(decimal(part.rate(), RATE_DECIMALS));
        if (part.basis() == TariffBasis.AREA) {
            text.append(" × ").append(decimal(part.area(), AREA_DECIMALS)).append(" m²");
        }
        if (part.months() > 1) {
            text.append(" × ").append(part.months());
        } else if (part.months() == 0) {
            text.append(" × ").append(part.days()).append('/').append(part.of());
        }
        if (part.percent() != Exemption.WHOLE) {
            text.append(" × ").append(part.percent()).append(" %");
        }
        return text.toString();
    }

    private static String decimal(long value, int decimals) {
        BigDecimal plain = BigDecimal.valueOf(value, decimals).stripTrailingZeros();
        return plain.setScale(Math.max(plain.scale(), 0)).toPlainString();
    }
}
