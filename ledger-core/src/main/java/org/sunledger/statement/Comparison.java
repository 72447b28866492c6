package org.sunledger.statement;

import java.util.List;
import java.util.TreeSet;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Reading;

/** Which periods stand side by side: what {@code --compare} asks for. */
public final class Comparison {
    private static final String PREVIOUS = "previous";
    private static final String LAST_YEAR = "last-year";

    private Comparison() {}

    /**
     * The periods of a comparison, each once, the earliest first.
     *
     * @param period the period of the statement, which is always among them
     * @param with {@code previous} for the period before it, {@code last-year} for the same days a year earlier, or
     *     periods with commas between them, such as {@code 2016,2017}; empty for the period alone
     */
    public static Outcome<List<DatePeriod>> periods(DatePeriod period, String with) {
        TreeSet<DatePeriod> periods = new TreeSet<>(List.of(period));
        switch (with) {
            case "" -> {}
            case PREVIOUS -> periods.add(period.previous());
            case LAST_YEAR -> periods.add(period.sameLastYear());
            default -> {
                for (String text : with.split("[,，]", -1)) {
                    if (!(DatePeriod.read(text.strip()) instanceof Reading.Read<DatePeriod> read)) {
                        return Outcome.refused(Rejection.of(Code.PERIOD_MALFORMED, "compare", "found", text));
                    }
                    periods.add(read.value());
                }
            }
        }
        return Outcome.accepted(List.copyOf(periods));
    }
}
