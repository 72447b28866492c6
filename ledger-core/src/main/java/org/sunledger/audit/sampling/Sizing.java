package org.sunledger.audit.sampling;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** How the size of a sample was found. */
public enum Sizing {
    /** By {@link SampleSize#poisson}. */
    POISSON,
    /** By {@link SampleSize#binomial}. */
    BINOMIAL,
    /** By {@link SampleSize#textbook}. */
    TEXTBOOK,
    /** By {@link SampleSize#discovery}. */
    HYPERGEOMETRIC,
    /** The auditor named it. */
    STATED;

    /** Its stable name. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sizing with this name. */
    public static Optional<Sizing> named(String text) {
        return Arrays.stream(values())
                .filter(sizing -> sizing.text().equals(text))
                .findFirst();
    }

    /** The size for shares of value or rates; empty when none is found. */
    public OptionalInt size(Confidence confidence, BigDecimal tolerable, BigDecimal expected, int items) {
        return switch (this) {
            case POISSON -> SampleSize.poisson(confidence, tolerable, expected);
            case BINOMIAL -> SampleSize.binomial(confidence, tolerable, expected);
            case TEXTBOOK -> SampleSize.textbook(confidence, tolerable, expected);
            case HYPERGEOMETRIC -> SampleSize.discovery(items, confidence, tolerable);
            case STATED -> OptionalInt.empty();
        };
    }
}
