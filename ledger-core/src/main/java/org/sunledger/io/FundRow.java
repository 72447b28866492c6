package org.sunledger.io;

import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.FeeRegime;
import org.sunledger.chart.Fund;
import org.sunledger.chart.NameKind;
import org.sunledger.fact.Fact;
import org.sunledger.outcome.Code;

/** A row of the kind {@code funds}: the fund, whose it is, and how the property company is paid out of it. */
final class FundRow {
    private FundRow() {}

    static Fact fact(RowReader row) {
        Restated<Fund> old = Restated.of(row, NameKind.FUND, "fund", Fund.class);
        FeeRegime regime = regime(row, old);
        return old.fact(new Fund(
                old.id(),
                beneficiary(row, regime),
                old.kept(row.reference("account"), Fund::account),
                regime,
                old.labels(),
                old.closed()));
    }

    /** A row that names no regime and no remuneration leaves both as they were. */
    private static FeeRegime regime(RowReader row, Restated<Fund> old) {
        FeeRegime before = old.or(Fund::regime, FeeRegime.NONE);
        if (!row.has("regime") && !row.has("share") && !row.has("monthly")) {
            return before;
        }
        FeeRegime.Kind kind = row.choice("regime", MasterForms.REGIMES, before.kind());
        long share = row.percent("share");
        long monthly = row.amount("monthly").getAmountMinorLong();
        if (kind != FeeRegime.Kind.REMUNERATION && (share != 0 || monthly != 0)) {
            row.fail(Code.REGIME_WITHOUT_REMUNERATION, share != 0 ? "share" : "monthly", "", "regime", kind.text());
            return before;
        }
        return new FeeRegime(kind, share, monthly);
    }

    private static Beneficiary beneficiary(RowReader row, FeeRegime regime) {
        if (regime.kind() == FeeRegime.Kind.NONE) {
            row.require("beneficiary");
            return row.choice("beneficiary", MasterForms.BENEFICIARIES, Beneficiary.OWNERS);
        }
        Beneficiary said = row.choice(
                "beneficiary", MasterForms.BENEFICIARIES, regime.kind().beneficiary());
        if (said != regime.kind().beneficiary()) {
            row.fail(
                    Code.REGIME_BENEFICIARY,
                    "beneficiary",
                    said.text(),
                    "regime",
                    regime.kind().text(),
                    "beneficiary",
                    regime.kind().beneficiary().text());
        }
        return regime.kind().beneficiary();
    }
}
