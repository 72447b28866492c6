package org.sunledger.statement;

import org.sunledger.chart.Labels;
import org.sunledger.period.DatePeriod;

/** What people read instead of the text of a period. */
public final class PeriodLabels {
    private PeriodLabels() {}

    /** The labels of a period: {@code 2018年第4季度}, {@code 2018Q4}. */
    public static Labels of(DatePeriod period) {
        String text = period.text();
        if (text.matches("\\d{4}")) {
            return new Labels(text + "年", text);
        }
        if (text.matches("\\d{4}Q\\d")) {
            return new Labels(text.substring(0, 4) + "年第" + text.charAt(5) + "季度", text);
        }
        if (text.matches("\\d{4}-\\d{2}")) {
            return new Labels(text.substring(0, 4) + "年" + Integer.parseInt(text.substring(5)) + "月", text);
        }
        if (period.days() == 1) {
            return new Labels(text, text);
        }
        return new Labels(period.start() + " 至 " + period.last(), period.start() + " to " + period.last());
    }
}
