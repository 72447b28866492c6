package org.sunledger.io;

import org.sunledger.chart.NameKind;

/** What the values of a column are. */
public enum ValueType {
    DATE("a date"),
    AMOUNT("an amount above 0"),
    AMOUNT_OR_ZERO("an amount, 0 or more"),
    SIGNED_AMOUNT("an amount, negative too"),
    WHOLE("a whole number above 0"),
    AREA("square metres, up to two decimals"),
    NAME("a new name: letters, digits, hyphens or Chinese characters"),
    ACCOUNT("an account, by id or label"),
    FUND("a fund, by id or label"),
    GROUP("an ownership group, by id or label"),
    STREAM("a revenue stream, by id or label"),
    UNIT("a unit, by id"),
    CONTRACT("a contract, by id or label"),
    CHANNEL("a payment channel, by id or label"),
    HOURS("a number, 0 or more, up to two decimals"),
    PERIOD("a period, such as `2018`, `2018Q3` or `2018-09`"),
    PERCENT("a percentage above 0, up to two decimals"),
    STEPS("amounts from days on, such as `2019-01-01=3150; 2020-01-01=3300`"),
    KEY("an allocation key, by id or label"),
    CHARGE("a charge, by id or label"),
    DECIMAL("a number above 0, up to four decimals"),
    DECIMAL_OR_ZERO("a number, 0 or more, up to four decimals"),
    SIGNED_DECIMAL("a number, negative too, up to four decimals"),
    PRICE("a price above 0, up to six decimals"),
    SIGNED_PERCENT("a percentage, negative too, up to two decimals"),
    PART("a whole number from 0 to 100"),
    DAYS("a whole number, 0 or more"),
    FACT("a fact, by its number in the log"),
    TEXT("text"),
    PERSONAL_TEXT("personal text, kept beside the log and erasable"),
    CHOICE("one of");

    private final String english;

    ValueType(String english) {
        this.english = english;
    }

    /** What the reference page calls it. */
    String english() {
        return english;
    }

    /** What kind of name a reference is to. */
    NameKind nameKind() {
        return switch (this) {
            case ACCOUNT -> NameKind.ACCOUNT;
            case FUND -> NameKind.FUND;
            case GROUP -> NameKind.GROUP;
            case STREAM -> NameKind.STREAM;
            case UNIT -> NameKind.UNIT;
            case CONTRACT -> NameKind.CONTRACT;
            case CHANNEL -> NameKind.CHANNEL;
            case KEY -> NameKind.KEY;
            case CHARGE -> NameKind.CHARGE;
            default -> throw new IllegalStateException(this + " is no reference");
        };
    }
}
