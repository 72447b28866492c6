package org.sunledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.sunledger.chart.Language;
import org.sunledger.fact.BookOpening;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.TreeHead;
import org.sunledger.period.FiscalCalendar;

/**
 * What the first fact of a book says about it.
 *
 * @param opened the first day that facts may count for
 * @param community the name of the community
 * @param origin the origin line of the book's checkpoints
 * @param currency the one currency of the book
 * @param language the language of its reports
 * @param zone the zone in which instants are written
 * @param template the chart template, name and version
 * @param templateDigest the digest of the template
 * @param calendar where its fiscal years begin
 * @param demonstration the seed of a demonstration book; empty for a real one
 */
public record BookSettings(
        LocalDate opened,
        String community,
        String origin,
        CurrencyUnit currency,
        Language language,
        ZoneId zone,
        String template,
        String templateDigest,
        FiscalCalendar calendar,
        String demonstration) {
    /** True for a book that is not anybody's: its salts and instants follow a seed. */
    public boolean isDemonstration() {
        return !demonstration.isEmpty();
    }

    /**
     * What the first fact of a log says. Throws {@link org.sunledger.outcome.IntegrityException} when it says nothing
     * sound.
     */
    public static BookSettings of(LoggedFact first) {
        return LoggedFact.understood(first.index(), () -> {
            CurrencyUnit currency = CurrencyUnit.of(first.document().text("currency"));
            BookSettings settings = of((BookOpening) first.fact(Map.of(), currency));
            // An origin that no checkpoint can carry was never one of ours.
            TreeHead.EMPTY.checkpoint(settings.origin());
            return settings;
        });
    }

    static BookSettings of(BookOpening opening) {
        return new BookSettings(
                opening.effective(),
                opening.community(),
                opening.origin(),
                CurrencyUnit.of(opening.currency()),
                Language.find(opening.language()).orElseThrow(),
                ZoneId.of(opening.zone()),
                opening.template(),
                opening.templateDigest(),
                new FiscalCalendar((int) opening.fiscalMonth()),
                opening.demonstration());
    }
}
