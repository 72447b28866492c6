package org.sunledger;

import java.time.LocalDate;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.sunledger.chart.Language;

/**
 * What a new book begins with.
 *
 * @param community the name of the community
 * @param opened the first day that facts may count for
 * @param currency the one currency of the book
 * @param language the language of its reports unless a reader asks for the other
 * @param zone the zone in which instants are written
 * @param template the chart template, with or without its version
 * @param fiscalMonth the first month of the fiscal year, 1 to 12
 * @param demonstration the seed of a demonstration book; empty for a real one
 */
public record Opening(
        String community,
        LocalDate opened,
        CurrencyUnit currency,
        Language language,
        ZoneId zone,
        String template,
        int fiscalMonth,
        String demonstration) {
    /** A real book in yuan, Chinese and Shanghai time with the Shanghai template and calendar years. */
    public static Opening inShanghai(String community, LocalDate opened) {
        return new Opening(
                community,
                opened,
                CurrencyUnit.of("CNY"),
                Language.ZH,
                ZoneId.of("Asia/Shanghai"),
                "cn-shanghai",
                1,
                "");
    }
}
