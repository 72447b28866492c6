package org.sunledger.chart;

/**
 * What a contract says about tax.
 *
 * @param treatment what its amounts include
 * @param kind the kind of taxed supply in the table of rates, such as {@code lease}; empty for that of the stream's
 *     kind
 */
public record TaxTerms(TaxTreatment treatment, String kind) {}
