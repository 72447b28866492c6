package org.sunledger.chart;

/** The kinds of names a chart holds. */
public enum NameKind {
    ACCOUNT,
    FUND,
    GROUP,
    STREAM,
    UNIT,
    CONTRACT
}
