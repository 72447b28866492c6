package org.sunledger.io.bank;

import java.util.Arrays;
import java.util.Optional;

/** What a file prints about itself before or after its rows. */
public enum PrintedFigure {
    /** How many rows there are. */
    COUNT("count", true),
    /** How many rows brought money in. */
    IN_COUNT("in.count", true),
    /** How much came in. */
    IN_SUM("in.sum", false),
    /** How many rows took money out. */
    OUT_COUNT("out.count", true),
    /** How much went out, as a positive amount. */
    OUT_SUM("out.sum", false),
    /** How many rows moved no money of the account. */
    NONE_COUNT("none.count", true),
    /** What the fees kept back add up to. */
    FEE_SUM("fee.sum", false),
    /** What came in less what went out. */
    NET("net", false),
    /** The balance before the first row. */
    OPENING("opening", false),
    /** The balance after the last row. */
    CLOSING("closing", false),
    /** The account whose file it is. */
    ACCOUNT("account", false),
    /** The currency of the file. */
    CURRENCY("currency", false),
    /** Something that is not looked at. */
    ANY("any", false);

    private final String text;
    private final boolean counts;

    PrintedFigure(String text, boolean counts) {
        this.text = text;
        this.counts = counts;
    }

    /** The name in a profile. */
    public String text() {
        return text;
    }

    /** Whether it is a number of rows. */
    boolean isCount() {
        return counts;
    }

    /** Whether it is an amount of money. */
    boolean isMoney() {
        return !counts && this != ACCOUNT && this != CURRENCY && this != ANY;
    }

    static Optional<PrintedFigure> find(String text) {
        return Arrays.stream(values())
                .filter(figure -> figure.text.equals(text))
                .findFirst();
    }
}
