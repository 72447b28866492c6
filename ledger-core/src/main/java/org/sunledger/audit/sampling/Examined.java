package org.sunledger.audit.sampling;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What an auditor found of one item.
 *
 * @param item the item as the book has it
 * @param auditedMinor the amount as it should be, in minor units; 0 when there is no paper for it
 * @param deviates whether the rule was broken, for samples of attributes
 * @param stratum the stratum it was drawn from, from 0
 */
public record Examined(PopulationItem item, long auditedMinor, boolean deviates, int stratum) {
    /** How much too much the book has; negative when it has too little. */
    public long overstatedMinor() {
        return Math.subtractExact(item.amountMinor(), auditedMinor);
    }

    /** The overstatement as a share of the recorded amount, to 34 digits. */
    BigDecimal taint() {
        return BigDecimal.valueOf(overstatedMinor())
                .divide(BigDecimal.valueOf(item.amountMinor()), MathContext.DECIMAL128);
    }
}
