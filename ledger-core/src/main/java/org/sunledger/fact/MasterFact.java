package org.sunledger.fact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.Named;
import org.sunledger.chart.Ownership;

/**
 * A name is stated from a day on: an account, fund, group, stream, key, charge or unit is opened, stated anew, or
 * closed. Or something is said of names from a day on: who owns a unit, what it weighs, what it pays. It has no entry.
 *
 * @param effective the day from which it holds
 * @param named what is stated
 * @param change true when the id is known already and is meant to be stated anew; a guard against reusing an id
 */
public record MasterFact(LocalDate effective, Named named, boolean change) implements Fact {
    /** A name is stated for the first time. */
    public static MasterFact opening(LocalDate effective, Named named) {
        return new MasterFact(effective, named, false);
    }

    /** A name that is known already is stated anew, or closed, from a day on. */
    public static MasterFact changing(LocalDate effective, Named named) {
        return new MasterFact(effective, named, true);
    }

    @Override
    public FactKind kind() {
        return MasterForm.kindOf(named);
    }

    @Override
    public Voucher voucher() {
        return Voucher.NONE;
    }

    /** Only an owner's name is personal: every other name is one that the community gave. */
    @Override
    public SortedMap<String, String> personalTexts() {
        return named instanceof Ownership ownership && !ownership.name().isEmpty()
                ? new TreeMap<>(Map.of("owner", ownership.name()))
                : Collections.emptySortedMap();
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        MasterForm.write(named, document);
        if (change) {
            document.put("change", true);
        }
        return document.build();
    }
}
