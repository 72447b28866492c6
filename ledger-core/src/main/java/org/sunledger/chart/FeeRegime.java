package org.sunledger.chart;

import java.util.Optional;

/**
 * How the property company is paid out of a fund, and with that whose the fund's result is (Measures on Property
 * Service Charges, art. 9 and 11). Lump sum 包干制: the company bears a loss and keeps a gain. Remuneration 酬金制: the
 * company takes an agreed part or amount, and the rest is the owners'.
 *
 * @param kind the regime
 * @param share under remuneration, the agreed part of the fees received in hundredths of a percent; else 0
 * @param monthlyMinor under remuneration, the agreed amount of a month in minor units; else 0
 */
public record FeeRegime(Kind kind, long share, long monthlyMinor) {
    /** A fund of which nothing is agreed. */
    public static final FeeRegime NONE = new FeeRegime(Kind.NONE, 0, 0);

    /** The whole in hundredths of a percent. */
    public static final long WHOLE = 10_000;

    /** The regimes. */
    public enum Kind {
        /** No regime is stated. */
        NONE("none", "未约定", "none", Beneficiary.OWNERS),
        /** The company's own account. */
        LUMP_SUM("lump-sum", "包干制", "lump sum", Beneficiary.COMPANY),
        /** The owners' account, of which the company is paid. */
        REMUNERATION("remuneration", "酬金制", "remuneration", Beneficiary.OWNERS);

        private final String text;
        private final Labels labels;
        private final Beneficiary beneficiary;

        Kind(String text, String zh, String en, Beneficiary beneficiary) {
            this.text = text;
            this.labels = new Labels(zh, en);
            this.beneficiary = beneficiary;
        }

        /** The stable text in facts and files. */
        public String text() {
            return text;
        }

        /** What people read. */
        public Labels labels() {
            return labels;
        }

        /** Whose the result is under the regime. */
        public Beneficiary beneficiary() {
            return beneficiary;
        }

        /** The member of this stable text. */
        public static Optional<Kind> find(String text) {
            return Choice.find(values(), Kind::text, text);
        }
    }

    /** Refuses a remuneration that no regime of that name pays, or one beyond the whole. */
    public FeeRegime {
        boolean paid = share != 0 || monthlyMinor != 0;
        if (share < 0 || share > WHOLE || monthlyMinor < 0 || (paid && kind != Kind.REMUNERATION)) {
            throw new IllegalArgumentException("no such agreement: " + kind + " " + share + " " + monthlyMinor);
        }
    }

    /** True when the company is paid an agreed part or amount. */
    public boolean isRemuneration() {
        return kind == Kind.REMUNERATION;
    }
}
