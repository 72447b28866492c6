package org.sunledger.statement;

import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;

/**
 * Which state of which book a statement is computed from. The caller knows it; the engine only passes it on.
 *
 * @param community the name of the community, which stands on every page
 * @param origin the name of the log, such as {@code sunledger/00112233445566aa}
 * @param size how many facts the prefix holds
 * @param code the short code of the root of the prefix
 * @param template the chart template, with its digest
 * @param rules the versions of the posting rules in use
 * @param covered how many facts of the prefix the statement rests on
 * @param demonstration whether the book is a demonstration, which every page must say
 * @param currency the currency of the book
 */
public record BookState(
        String community,
        String origin,
        long size,
        String code,
        String template,
        List<String> rules,
        long covered,
        boolean demonstration,
        CurrencyUnit currency) {
    public BookState {
        Objects.requireNonNull(community, "community");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(currency, "currency");
        rules = List.copyOf(rules);
    }
}
