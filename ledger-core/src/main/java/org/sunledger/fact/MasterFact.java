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
