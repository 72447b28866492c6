package org.sunledger.io.export;

import java.util.List;
import org.sunledger.outcome.Rejection;

/** Writes one prefix in one form, once. */
interface Exporter {
    /** Why the prefix cannot be written in this form; asked before anything is written. */
    default List<Rejection> refusals() {
        return List.of();
    }

    void write(Lines lines);
}
