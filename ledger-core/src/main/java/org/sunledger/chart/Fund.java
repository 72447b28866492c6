package org.sunledger.chart;

/**
 * A fund 资金: money with a purpose and a beneficiary.
 *
 * @param id the id, unique among funds
 * @param beneficiary whose it is from the day of this statement on
 * @param account the money account a fact on this fund uses when it names none; empty when it must name one
 * @param labels what people read
 * @param regime how the property company is paid out of it
 * @param closed true when nothing may be recorded on it any more
 */
public record Fund(String id, Beneficiary beneficiary, String account, FeeRegime regime, Labels labels, boolean closed)
        implements Named {
    /** A fund of which no regime is agreed. */
    public Fund(String id, Beneficiary beneficiary, String account, Labels labels, boolean closed) {
        this(id, beneficiary, account, FeeRegime.NONE, labels, closed);
    }

    @Override
    public NameKind nameKind() {
        return NameKind.FUND;
    }
}
