package org.sunledger.fact;

import java.time.LocalDate;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.Named;

/**
 * A name is stated from a day on: an account, fund, ownership group, unit or revenue stream is opened, stated anew, or
 * closed. It has no entry.
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
