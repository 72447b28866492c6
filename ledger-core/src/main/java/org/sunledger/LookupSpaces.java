package org.sunledger;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.fact.FactKind;
import org.sunledger.log.LoggedFact;
import org.sunledger.store.Lookup;

/**
 * By which keys a store finds facts again without reading them all. Pure: what a fact can be found by follows from the
 * fact.
 */
final class LookupSpaces {
    /** Facts without an entry and reversals, by the text of their kind. */
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

    private LookupSpaces() {}

    static List<Lookup> of(LoggedFact fact) {
        List<Lookup> lookups = new ArrayList<>(2);
        if (fact.entry() == null || fact.kind() == FactKind.REVERSAL) {
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
        return lookups;
    }

    private static String target(LoggedFact fact) {
        return Long.toString(fact.document().whole("of"));
    }
}
