package org.sunledger.io.bank;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * One line of a bank or wallet file, seen from the account holder. Immutable.
 *
 * @param line the physical line of the file on which it stands, from 1
 * @param day the day the bank booked it
 * @param amountMinor by how much it changed the account, in minor units; money in is positive; never 0
 * @param feeMinor what was kept back as a fee before the amount, in minor units: the gross is amount and fee together
 * @param balanceMinor the balance the file prints after it, in minor units; {@link #NO_BALANCE} when it prints none
 * @param reference the bank's number of it; empty when there is none
 * @param counterparty who stands on the other side; personal text
 * @param counterpartyAccount the account of the other side; personal text
 * @param memo purpose and remarks; personal text
 * @param type the kind of movement in the bank's words
 */
public record BankLine(
        long line,
        LocalDate day,
        long amountMinor,
        long feeMinor,
        long balanceMinor,
        String reference,
        String counterparty,
        String counterpartyAccount,
        String memo,
        String type) {
    /** Stands in for a balance that the file does not print; no book can hold it. */
    public static final long NO_BALANCE = Long.MIN_VALUE;

    /** The balance after it, in minor units, if the file prints one that is not masked. */
    public OptionalLong balance() {
        return hasBalance() ? OptionalLong.of(balanceMinor) : OptionalLong.empty();
    }

    /** Whether the file prints the balance after it. */
    public boolean hasBalance() {
        return balanceMinor != NO_BALANCE;
    }

    /** Whether money came in. */
    public boolean isIn() {
        return amountMinor > 0;
    }

    /** What was paid before a fee was kept back, in minor units. */
    public long grossMinor() {
        return Math.addExact(amountMinor, feeMinor);
    }

    /** Says where it stands and how much it is, and nothing personal. */
    @Override
    public String toString() {
        return "BankLine[" + line + " " + day + " " + amountMinor + "]";
    }
}
