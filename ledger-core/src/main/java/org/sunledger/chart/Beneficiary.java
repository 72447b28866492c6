package org.sunledger.chart;

import java.util.Optional;

/** Whose a fund is: only funds of the owners enter the owners' totals. */
public enum Beneficiary {
    /** The owners 业主. */
    OWNERS("owners", "业主", "the owners"),
    /** The property company 物业服务企业, as under a lump-sum fee 包干制. */
    COMPANY("company", "物业服务企业", "the property company"),
    /** Somebody else whose money is only held, as with deposits. */
    THIRD_PARTY("third-party", "第三方", "a third party");

    private final String text;
    private final Labels labels;

    Beneficiary(String text, String zh, String en) {
        this.text = text;
        this.labels = new Labels(zh, en);
    }

    /** The stable text in facts and files. */
    public String text() {
        return text;
    }

    /** What people read. */
    public Labels labels() {
        return labels;
    }

    /** The member of this stable text. */
    public static Optional<Beneficiary> find(String text) {
        return Choice.find(values(), Beneficiary::text, text);
    }
}
