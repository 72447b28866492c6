package org.sunledger.chart;

/**
 * A charge 收费项目: what units are asked to pay for, such as the property fee, a parking space, or the power of the lifts.
 * It is charged by {@linkplain Tariff tariffs}, or by splitting an amount over an allocation key.
 *
 * @param id the id, unique among charges
 * @param fund the fund it is levied for
 * @param group the ownership group whose units pay it
 * @param key the allocation key over which its amounts are split; empty when tariffs say what each unit pays
 * @param account the income account it is recognised on
 * @param dueDays how many days after the first day of the period charged it is due
 * @param labels what people read
 * @param closed true when it is levied no more
 */
public record Charge(
        String id, String fund, String group, String key, String account, int dueDays, Labels labels, boolean closed)
        implements Named {
    @Override
    public NameKind nameKind() {
        return NameKind.CHARGE;
    }
}
