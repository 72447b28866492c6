package org.sunledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.GateSettlement;
import org.sunledger.fee.LevyMemory;
import org.sunledger.log.LoggedFact;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Reading;
import org.sunledger.store.Lookup;

/**
 * By which keys a store finds facts again without reading them all. Pure: what a fact can be found by follows from the
 * fact.
 */
final class LookupSpaces {
    /** Facts without an entry, reversals and the cash that measures brought, by the text of their kind. */
    static final String KIND = "kind";
    /** Facts from rows, by the key of the row. */
    static final String ROW = "row";
    /** Facts with an id of their own, by that id. */
    static final String ID = "id";
    /** Reversals, by the index of the fact they reverse. */
    static final String REVERSED = "reversed";
    /** Approvals, by the index of the fact they approve. */
    static final String APPROVED = "approved";
    /** Refunds, by the index of the receipt they return. */
    static final String REFUNDED = "refunded";

    /** Gate settlements, by each of their days, stream, gate and channel. */
    static final String GATE_DAY = "gate-day";

    /** Levies, by charge, unit and each month of their period. */
    static final String LEVIED = "levied";
    /** Levies and remainders that were brought in, by what they are remembered under, and unit. */
    static final String CARRIED = "carried";

    /** Facts that came after their day was closed. */
    static final String LATE = "late";

    private LookupSpaces() {}

    static List<Lookup> of(LoggedFact fact) {
        List<Lookup> lookups = new ArrayList<>(2);
        if (fact.entry() == null || fact.kind() == FactKind.REVERSAL || fact.kind() == FactKind.REBATE) {
            lookups.add(new Lookup(KIND, fact.kind().text(), fact.index()));
        }
        fact.origin().ifPresent(row -> lookups.add(new Lookup(ROW, row.key(), fact.index())));
        if (!fact.id().isEmpty()) {
            lookups.add(new Lookup(ID, fact.id(), fact.index()));
        }
        if (fact.kind() == FactKind.REVERSAL) {
            lookups.add(new Lookup(REVERSED, target(fact), fact.index()));
        } else if (fact.kind() == FactKind.APPROVAL) {
            lookups.add(new Lookup(APPROVED, target(fact), fact.index()));
        } else if (fact.kind() == FactKind.FEE_REFUND) {
            lookups.add(new Lookup(REFUNDED, target(fact), fact.index()));
        }
        if (fact.late() != null) {
            lookups.add(new Lookup(LATE, "", fact.index()));
        }
        if (fact.kind() == FactKind.GATE_SETTLEMENT) {
            gateDays(fact, key -> lookups.add(new Lookup(GATE_DAY, key, fact.index())));
        }
        if (fact.kind() == FactKind.LEVY) {
            levied(fact.document(), key -> lookups.add(new Lookup(LEVIED, key, fact.index())));
        }
        if (fact.kind() == FactKind.LEVY || fact.kind() == FactKind.LEVY_REMAINDER) {
            lookups.add(new Lookup(CARRIED, carriedKey(fact.document()), fact.index()));
        }
        return lookups;
    }

    private static void gateDays(LoggedFact fact, Consumer<String> keys) {
        CanonicalObject document = fact.document();
        String first = document.findText("first").orElse("");
        String series = GateSettlement.series(document.text("stream"), document.text("gate"), document.text("channel"));
        LocalDate from = first.isEmpty() ? fact.effective() : LocalDate.parse(first);
        GateDays.keys(series, from, fact.effective()).forEach(keys);
    }

    private static void levied(CanonicalObject levy, Consumer<String> keys) {
        if (DatePeriod.read(levy.text("period")) instanceof Reading.Read<DatePeriod> period) {
            levied(levy.text("charge"), levy.text("unit"), period.value()).forEach(keys);
        }
    }

    /** Under what a levy of a charge on a unit is found: one key for each month that the period touches. */
    static List<String> levied(String charge, String unit, DatePeriod period) {
        List<String> keys = new ArrayList<>();
        LocalDate month = period.start().withDayOfMonth(1);
        while (month.isBefore(period.end())) {
            keys.add(charge + "/" + unit + "/" + YearMonth.from(month));
            month = month.plusMonths(1);
        }
        return keys;
    }

    private static String carriedKey(CanonicalObject levy) {
        return LevyMemory.nameOf(
                        levy.findText("key").orElse(""), levy.findText("charge").orElse("")) + "/" + levy.text("unit");
    }

    private static String target(LoggedFact fact) {
        return Long.toString(fact.document().whole("of"));
    }
}
