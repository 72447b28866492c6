package org.sunledger.money;

/** What came of reading an amount from text: either the exact minor units or the reason why there are none. */
public sealed interface AmountReading {

    /**
     * The text was an amount.
     *
     * @param minor signed minor units of the currency, within ±{@link Amounts#MAX_MINOR}
     */
    record Exact(long minor) implements AmountReading {}

    /**
     * The text was no amount of this currency.
     *
     * @param reason the first thing that is wrong with it, in the order of {@link Reason}
     */
    record Unread(Reason reason) implements AmountReading {}

    /** Why a text is no amount. */
    enum Reason {
        /** Not one sign, digits, and at most one decimal point, or thousands separators in the wrong places. */
        NOT_A_NUMBER,
        /** A currency sign or code stands in front that is not the book's. */
        OTHER_CURRENCY,
        /** More digits after the point than the currency has, even if they are zeros: {@code 1.000} may mean 1000. */
        TOO_MANY_DECIMALS,
        /** More minor units than {@link Amounts#MAX_MINOR}. */
        TOO_LARGE
    }
}
