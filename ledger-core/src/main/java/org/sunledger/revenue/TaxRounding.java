package org.sunledger.revenue;

import java.util.Optional;

/** Where tax is rounded to the minor unit, half up. */
public enum TaxRounding {
    /** On each invoice; here, each receipt. */
    INVOICE("invoice"),
    /** Once, on the sum of a period. */
    PERIOD("period");

    private final String text;

    TaxRounding(String text) {
        this.text = text;
    }

    /** The stable text on the command line. */
    public String text() {
        return text;
    }

    /** The member of this stable text. */
    public static Optional<TaxRounding> find(String text) {
        for (TaxRounding member : values()) {
            if (member.text.equals(text)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
