package org.sunledger.fact;

import java.time.LocalDate;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.sunledger.canonical.CanonicalObject;

/**
 * Everything a fact is read back from.
 *
 * @param effective the day it counts for
 * @param id its own id; empty when it has none
 * @param document its content
 * @param texts its personal texts by name; those that were erased are missing and read as empty
 * @param currency the book's currency
 */
public record FactSource(
        LocalDate effective, String id, CanonicalObject document, Map<String, String> texts, CurrencyUnit currency) {
    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    Money money(String name) {
        return Money.ofMinor(currency, document.whole(name));
    }

    LocalDate date(String name) {
        return LocalDate.parse(document.text(name));
    }

    @Nullable
    LocalDate findDate(String name) {
        return document.findText(name).map(LocalDate::parse).orElse(null);
    }

    long whole(String name) {
        return document.findWhole(name).orElse(0);
    }

    String get(String name) {
        return Texts.get(document, name);
    }
}
