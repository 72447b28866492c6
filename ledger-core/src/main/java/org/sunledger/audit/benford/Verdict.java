package org.sunledger.audit.benford;

import java.util.Locale;

/** What the digits say, or why they say nothing. */
public enum Verdict {
    /** Close conformity with the law. */
    CLOSE,
    /** Acceptable conformity. */
    ACCEPTABLE,
    /** Marginally acceptable conformity. */
    MARGINAL,
    /** No conformity: the amounts deserve a look; it proves nothing by itself. */
    NONCONFORMING,
    /** Refused: so few honest amounts would be called nonconforming by chance. */
    TOO_FEW,
    /** Refused: nine in ten amounts lie within one order of magnitude, and such amounts never follow the law. */
    TOO_NARROW,
    /** Refused: more than one in ten amounts is the same, as fixed fees are; assigned amounts never follow the law. */
    ASSIGNED;

    /** Its stable name. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a verdict was refused. */
    public boolean isRefused() {
        return this == TOO_FEW || this == TOO_NARROW || this == ASSIGNED;
    }
}
