package org.sunledger.chart;

/**
 * What a charge costs more when it is paid late 违约金标准, from a day on. Simple, on what is open day by day, and never on
 * a late charge.
 *
 * @param charge the charge that is paid late
 * @param millionthsPerDay how much of what is open is charged for each day, in millionths: 500 is 0.05 %
 * @param graceDays for how many days after the due day nothing is charged
 * @param capPercent the most that is ever charged, in per cent of what the item was charged; 0 for no cap
 * @param closed true when nothing is charged any more
 */
public record LateRule(String charge, long millionthsPerDay, int graceDays, int capPercent, boolean closed)
        implements Named {
    @Override
    public NameKind nameKind() {
        return NameKind.LATE_RULE;
    }

    @Override
    public String id() {
        return charge;
    }

    @Override
    public Labels labels() {
        return Labels.NONE;
    }
}
