package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;

/**
 * The first fact of every book: whose book it is and what it begins with.
 *
 * @param effective the day it counts for
 * @param community the name of the community
 * @param origin the origin line of the book's checkpoints, unique to this book
 * @param currency the ISO 4217 code of the one currency of the book
 * @param language the language of its reports, {@code zh} or {@code en}
 * @param zone the time zone in which recorded instants are written
 * @param template the chart template, name and version
 * @param templateDigest lower-case hexadecimal SHA-256 of the template
 * @param fiscalMonth the first month of the fiscal year, 1 to 12
 * @param demonstration the seed of a demonstration book; empty for a real one
 */
public record BookOpening(
        LocalDate effective,
        String community,
        String origin,
        String currency,
        String language,
        String zone,
        String template,
        String templateDigest,
        long fiscalMonth,
        String demonstration)
        implements NoteFact {
    @Override
    public FactKind kind() {
        return FactKind.BOOK;
    }

    @Override
    public Voucher voucher() {
        return Voucher.NONE;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("community", community);
        document.put("origin", origin);
        document.put("currency", currency);
        document.put("language", language);
        document.put("zone", zone);
        document.put("template", template);
        document.put("template-digest", templateDigest);
        document.put("fiscal-month", fiscalMonth);
        Texts.put(document, "demonstration", demonstration);
        return document.build();
    }

    static BookOpening read(FactSource source) {
        return new BookOpening(
                source.effective(),
                source.document().text("community"),
                source.document().text("origin"),
                source.document().text("currency"),
                source.document().text("language"),
                source.document().text("zone"),
                source.document().text("template"),
                source.document().text("template-digest"),
                source.document().whole("fiscal-month"),
                source.get("demonstration"));
    }
}
