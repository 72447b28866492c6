package org.sunledger.store;

import java.time.LocalDate;

/** Is shown balance cells one by one. */
@FunctionalInterface
public interface CellVisitor {
    /** One cell: see {@link CellChange}; the sum is in minor units, debit positive, and never zero. */
    void visit(LocalDate day, String account, String fund, String group, String stream, long sum);
}
