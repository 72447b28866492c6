package org.sunledger.cli.shell;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.CanonicalText;
import org.sunledger.chart.Language;
import org.sunledger.fact.FactKind;
import org.sunledger.log.LoggedFact;
import org.sunledger.table.Cell;

/** Says in one line what a fact is about. */
public final class FactWords {
    /** The members of a document that tell one fact of a kind from another, the most telling first. */
    private static final List<String> TELLING = List.of(
            "name",
            "stream",
            "category",
            "measure",
            "lamps",
            "meter",
            "driver",
            "action",
            "deposit",
            "charge",
            "unit",
            "period",
            "account",
            "from",
            "to",
            "from-account",
            "to-account",
            "fund",
            "from-fund",
            "to-fund",
            "group",
            "purpose",
            "community",
            "row-kind",
            "file",
            "by",
            "reason",
            "remark",
            "resolution",
            "voucher",
            "counterparty");

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private final Language language;
    private final CurrencyUnit currency;

    public FactWords(Language language, CurrencyUnit currency) {
        this.language = language;
        this.currency = currency;
    }

    /** When it was recorded, to the second. */
    public static String recorded(LoggedFact fact) {
        return SECONDS.format(fact.recorded());
    }

    public Cell kind(LoggedFact fact) {
        return Cell.text(fact.kind().labels().in(language, fact.kind().text()));
    }

    /** What it is about: the telling members of its document. */
    public Cell subject(LoggedFact fact) {
        CanonicalObject document = fact.document();
        List<String> words = new ArrayList<>();
        if (fact.kind().isAboutFact()) {
            words.add("F" + document.whole("of"));
        }
        for (String name : TELLING) {
            if (document.has(name) && document.value(name) instanceof CanonicalText text) {
                words.add(text.value());
            }
        }
        return Cell.text(String.join(" · ", words));
    }

    /** Its amount; nothing for facts that move nothing. */
    public Cell amount(LoggedFact fact) {
        OptionalLong minor = amountMinor(fact);
        return minor.isPresent() ? money(minor.getAsLong()) : Cell.empty();
    }

    private static OptionalLong amountMinor(LoggedFact fact) {
        if (fact.entry() == null || fact.kind() == FactKind.REVERSAL) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                fact.document().has("gross")
                        ? fact.document().whole("gross")
                        : fact.document().whole("amount"));
    }

    /** What facts add up to; nothing when none of them has an amount. */
    public Cell total(List<LoggedFact> all) {
        return all.stream().allMatch(fact -> amountMinor(fact).isEmpty())
                ? Cell.empty()
                : money(all.stream()
                        .mapToLong(fact -> amountMinor(fact).orElse(0))
                        .reduce(0, Math::addExact));
    }

    public Cell money(long minor) {
        return Cell.amount(minor, currency.getDecimalPlaces());
    }
}
