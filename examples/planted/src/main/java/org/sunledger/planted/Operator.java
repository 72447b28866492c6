package org.sunledger.planted;

/** What happens to a payment on its way into the two files. The rate of each is a {@link Level}'s. */
public enum Operator {
    /** One side has it some days later than the other. */
    LAG(false),
    /** The bank's text is cut off, abbreviated, written in other characters or lost. */
    TEXT(false),
    /** The two sides do not share a reference number. */
    REFERENCE_LOST(false),
    /** Two digits of the book's amount have changed places. */
    TRANSPOSED(false),
    /** The book's amount is one cent off. */
    CENT_OFF(false),
    /** The book has money in for money out, or the other way round. */
    SIGN(false),
    /** The bank names another counterparty. */
    PAYEE_CHANGED(false),

    /** Receipts of the book reach the bank in one sum, less a fee. */
    BATCH(true),
    /** One line of one side is two or three of the other. */
    SPLIT(true),
    /** Two payers, the same amount, the same day, the same words. */
    TWINS(true),
    /** The book has it twice. */
    DOUBLED(true),
    /** The bank does not have it. */
    MISSING_IN_BANK(true),
    /** The book does not have it. */
    MISSING_IN_BOOK(true),
    /** The book wrote it wrongly, took that back and wrote it anew. */
    REVERSAL(true),
    /** The book has a wallet's payout twice: as money leaving the wallet and as money arriving. */
    WALLET_CHAIN(true),
    /** The bank has it after the end of the period. */
    CUT_OFF(true),
    /** Lines that only the book has add up, by chance, to a line that only the bank has. */
    CHANCE_SUBSET(true),
    /** One bill of the book was paid in several sums, each just under a limit. */
    UNDER_LIMIT(true);

    private final boolean shapes;

    Operator(boolean shapes) {
        this.shapes = shapes;
    }

    /** Whether it decides which lines there are; a payment meets one of these at most. The others only alter a line. */
    public boolean shapes() {
        return shapes;
    }
}
