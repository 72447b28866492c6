package org.sunledger.revenue;

import java.time.LocalDate;
import org.sunledger.chart.Labels;

/**
 * Something that is missing at a gate, or of what it took.
 *
 * @param kind what is missing
 * @param first the first day it is about
 * @param last the last day it is about
 * @param stream the revenue stream; empty for what is missing at the bank
 * @param gate the gate; empty for what is missing at the bank
 * @param channel the payment channel; empty when the log is of the whole gate
 * @param fact the index of the fact; -1 when there is none or more than one
 * @param expectedMinor what there should be, in minor units
 * @param foundMinor what there is, in minor units
 */
public record GateShortage(
        Kind kind,
        LocalDate first,
        LocalDate last,
        String stream,
        String gate,
        String channel,
        long fact,
        long expectedMinor,
        long foundMinor) {

    /** What is missing. */
    public enum Kind {
        /** Takings are below what the log counts times the toll. */
        TAKINGS("takings", "收款少于记录", "Takings below the log"),
        /** The cash box held less than it should. */
        CASH_BOX("cash-box", "钱箱短款", "Cash box short"),
        /** Days between settled ones have no settlement. */
        DAYS("days", "缺日结", "Days not settled"),
        /** Takings should be at the bank and are not, or not all of them. */
        BANK("bank", "未到账", "Not at the bank"),
        /** More was paid out than takings explain. */
        UNEXPLAINED("unexplained", "多到账", "Paid out unexplained");

        private final String text;
        private final Labels labels;

        Kind(String text, String zh, String en) {
            this.text = text;
            this.labels = new Labels(zh, en);
        }

        /** The stable text. */
        public String text() {
            return text;
        }

        /** What people read. */
        public Labels labels() {
            return labels;
        }
    }

    /** What is missing, in minor units; negative for what there is too much of. */
    public long missingMinor() {
        return expectedMinor - foundMinor;
    }
}
