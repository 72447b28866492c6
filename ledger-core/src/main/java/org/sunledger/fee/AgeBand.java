package org.sunledger.fee;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sunledger.chart.Labels;

/** How long ago an open item fell due 账龄. What is due on the day itself is not yet overdue. */
public enum AgeBand {
    /** Due on the day or later. */
    NOT_DUE("not-due", 0, "未到期", "Not yet due"),
    /** Overdue since 1 to 30 days. */
    DAYS_30("days-30", 30, "1-30天", "1-30 days"),
    /** Overdue since 31 to 90 days. */
    DAYS_90("days-90", 90, "31-90天", "31-90 days"),
    /** Overdue since 91 to 180 days. */
    DAYS_180("days-180", 180, "91-180天", "91-180 days"),
    /** Overdue since 181 to 365 days. */
    DAYS_365("days-365", 365, "181-365天", "181-365 days"),
    /** Overdue since more than 365 days. */
    OLDER("older", Long.MAX_VALUE, "365天以上", "Over 365 days"),
    /** Owed because more was given back than had come in; no day says since when. */
    NO_DAY("no-day", Long.MAX_VALUE, "无到期日", "No due day");

    private final String text;
    private final long lastDay;
    private final Labels labels;

    AgeBand(String text, long lastDay, String zh, String en) {
        this.text = text;
        this.lastDay = lastDay;
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

    /** The earliest due days of the bands up to {@link #DAYS_365} on a day, as items write theirs. */
    static List<String> earliest(LocalDate asOf) {
        return Arrays.stream(values())
                .filter(band -> band.lastDay < Long.MAX_VALUE)
                .map(band -> asOf.minusDays(band.lastDay).toString())
                .toList();
    }

    /** The band of a due day; days are written so that they sort as texts. */
    static AgeBand of(String due, List<String> earliest) {
        if (due.isEmpty()) {
            return NO_DAY;
        }
        int band = 0;
        for (AgeBand each : values()) {
            if (band == earliest.size() || due.compareTo(earliest.get(band)) >= 0) {
                return each;
            }
            band++;
        }
        return OLDER;
    }
}
