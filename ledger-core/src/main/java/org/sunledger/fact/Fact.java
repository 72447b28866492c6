package org.sunledger.fact;

import java.time.LocalDate;
import java.util.SortedMap;
import org.sunledger.canonical.CanonicalObject;

/** Something that happened. Immutable; equal when its content is equal. */
public sealed interface Fact permits MasterFact, MoneyFact, NoteFact, Reversal {
    /** The kind, which fixes the shape of {@link #document()} and the rule that records it. */
    FactKind kind();

    /** The day it counts for. */
    LocalDate effective();

    /** The paper it rests on; {@link Voucher#NONE} when there is none. */
    Voucher voucher();

    /**
     * The whole content except kind, effective date, own id and personal texts, which the log keeps in places of their
     * own. Amounts are integers in minor units of the book's currency.
     */
    CanonicalObject document();

    /** The personal texts by name, such as {@code memo}; empty ones are left out. */
    default SortedMap<String, String> personalTexts() {
        return voucher().personalTexts();
    }
}
