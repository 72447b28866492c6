package org.sunledger.audit.sampling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of samples. */
public enum Method {
    /** Every monetary unit has the same chance: for overstated amounts. */
    MONETARY_UNIT,
    /** Every item has the same chance: for how often a rule was broken. */
    ATTRIBUTE,
    /** Every item has the same chance, and one wrong item is enough: for what must never happen. */
    DISCOVERY,
    /** Every item of a stratum has the same chance: for amounts that may be wrong either way. */
    STRATIFIED;

    /** Its stable name. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The method with this name. */
    public static Optional<Method> named(String text) {
        return Arrays.stream(values())
                .filter(method -> method.text().equals(text))
                .findFirst();
    }
}
