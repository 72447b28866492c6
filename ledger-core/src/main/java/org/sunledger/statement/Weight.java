package org.sunledger.statement;

import java.util.Locale;
import java.util.Optional;

/** How much a line stands out. */
public enum Weight {
    /** An ordinary line. */
    FIGURE,
    /** A sum. */
    SUBTOTAL,
    /** What a part leads to. */
    TOTAL;

    static Optional<Weight> find(String text) {
        for (Weight weight : values()) {
            if (weight.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(weight);
            }
        }
        return Optional.empty();
    }
}
