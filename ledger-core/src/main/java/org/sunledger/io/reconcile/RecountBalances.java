package org.sunledger.io.reconcile;

import java.io.IOException;
import java.math.BigDecimal;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;

/**
 * The balances of both sides, for a verification: as the result states them; where it states none, the opening is the
 * other side's, apart by what was carried, and the closing is what the lines make of it.
 */
record RecountBalances(
        BigDecimal leftOpening, BigDecimal leftClosing, BigDecimal rightOpening, BigDecimal rightClosing) {

    static RecountBalances of(StatedResult stated, OriginalSide left, OriginalSide right, Amounts amounts)
            throws IOException {
        BigDecimal apart = left.sumCarried().subtract(right.sumCarried());
        BigDecimal ofLeft = read(stated.left.opening, amounts);
        BigDecimal ofRight = read(stated.right.opening, amounts);
        ofLeft = stated.left.opening.isEmpty() ? ofRight.add(apart) : ofLeft;
        ofRight = stated.right.opening.isEmpty() ? ofLeft.subtract(apart) : ofRight;
        BigDecimal leftEnd = read(stated.left.closing, amounts);
        BigDecimal rightEnd = read(stated.right.closing, amounts);
        return new RecountBalances(
                ofLeft,
                stated.left.opening.isEmpty() ? ofLeft.add(left.sum()) : leftEnd,
                ofRight,
                stated.right.opening.isEmpty() ? ofRight.add(right.sum()) : rightEnd);
    }

    private static BigDecimal read(String stated, Amounts amounts) throws IOException {
        if (stated.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (amounts.read(stated) instanceof AmountReading.Exact exact) {
            return BigDecimal.valueOf(exact.minor(), amounts.decimals());
        }
        throw new IOException("a balance is \"" + stated + "\"");
    }
}
