package org.sunledger.audit;

/**
 * A finding 审计发现: a test found something to ask, and what became of it.
 *
 * @param test the test
 * @param gravity how much it weighs
 * @param exceptions how many exceptions there are
 * @param amountMinor how much money is in question, in minor units
 * @param conclusion what the auditor concluded
 * @param errorMinor by how much figures are wrong, in minor units; 0 unless the conclusion is an error
 * @param note why, and how it is to be put right
 */
public record Finding(
        AuditTest test,
        Gravity gravity,
        long exceptions,
        long amountMinor,
        Conclusion conclusion,
        long errorMinor,
        String note) {}
