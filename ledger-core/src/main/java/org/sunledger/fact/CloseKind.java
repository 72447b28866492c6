package org.sunledger.fact;

import java.util.Optional;
import java.util.stream.Stream;
import org.sunledger.chart.Labels;
import org.sunledger.period.DatePeriod;

/** What a close 结账 is for, with its stable text and what people read. */
public enum CloseKind {
    MONTH("month", "月结", "month"),
    QUARTER("quarter", "季结", "quarter"),
    YEAR("year", "年结", "year"),
    /** Any other stretch of days. */
    DAYS("days", "结账", "days"),
    /** One money account only: the cash in the drawer was counted at the end of the day. */
    CASH("cash", "现金日结", "cash of a day"),
    /** One committee hands over to the next. */
    HAND_OVER("hand-over", "移交结账", "hand-over");

    private static final int QUARTER_MONTHS = 3;
    private static final int YEAR_MONTHS = 12;

    private final String text;
    private final Labels labels;

    CloseKind(String text, String zh, String en) {
        this.text = text;
        this.labels = new Labels(zh, en);
    }

    /** The stable text in the log. */
    public String text() {
        return text;
    }

    /** What people read. */
    public Labels labels() {
        return labels;
    }

    /** The kind of this stable text. */
    public static Optional<CloseKind> find(String text) {
        return Stream.of(values()).filter(kind -> kind.text.equals(text)).findFirst();
    }

    /** What the close of a whole period is called: by its length. */
    public static CloseKind of(DatePeriod period) {
        if (!period.isWholeMonths()) {
            return DAYS;
        }
        long months = period.start().until(period.end()).toTotalMonths();
        if (months == 1) {
            return MONTH;
        }
        return months == QUARTER_MONTHS ? QUARTER : months == YEAR_MONTHS ? YEAR : DAYS;
    }
}
