package org.sunledger.chart;

/**
 * What happens when a contract ends.
 *
 * @param terms in words; may be empty
 * @param noticeDays how many days before its end one side must tell the other; 0 when none is agreed
 */
public record RenewalTerms(String terms, long noticeDays) {
    /** Nothing is agreed. */
    public static final RenewalTerms NONE = new RenewalTerms("", 0);
}
