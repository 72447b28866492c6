package org.sunledger.revenue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sunledger.period.DatePeriod;

/**
 * Something to ask about the completeness of revenue.
 *
 * @param kind what it is
 * @param stream the revenue stream; empty when the receipt's is not known
 * @param contract the contract; empty when none is concerned
 * @param period the billing period; null when none is concerned
 * @param amountMinor the amount in question in minor units, zero or positive
 * @param days the days late, early, or left until the contract ends; 0 when none are concerned
 * @param facts the indexes of the facts it rests on, ascending
 */
public record RevenueFinding(
        FindingKind kind,
        String stream,
        String contract,
        @Nullable DatePeriod period,
        long amountMinor,
        long days,
        List<Long> facts) {
    public RevenueFinding {
        facts = facts.stream().sorted().distinct().toList();
    }
}
