package org.sunledger.revenue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sunledger.fact.DetailFile;
import org.sunledger.fact.GateSettlement;
import org.sunledger.fact.Voucher;

/**
 * Adds up the days of a gate by week or by month. A day that is missing begins another sum, so that it is not hidden.
 */
public enum RollUp {
    /** Monday to Sunday. */
    WEEK {
        @Override
        LocalDate end(LocalDate day) {
            return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }
    },
    /** A month of the calendar. */
    MONTH {
        @Override
        LocalDate end(LocalDate day) {
            return day.with(TemporalAdjusters.lastDayOfMonth());
        }
    };

    /** The last day of the week or month of a day. */
    abstract LocalDate end(LocalDate day);

    /** The member of this name, such as {@code month}. */
    public static Optional<RollUp> find(String name) {
        return switch (name) {
            case "week" -> Optional.of(WEEK);
            case "month" -> Optional.of(MONTH);
            default -> Optional.empty();
        };
    }

    /**
     * The days in sums: each stream, gate, channel and placement by itself, in the order of their first days.
     *
     * @param days settlements of single days
     */
    public List<List<GateSettlement>> groups(List<GateSettlement> days) {
        Map<String, List<GateSettlement>> series = new TreeMap<>();
        for (GateSettlement day : days) {
            series.computeIfAbsent(day.series() + "\n" + day.placement(), any -> new ArrayList<>())
                    .add(day);
        }
        List<List<GateSettlement>> groups = new ArrayList<>();
        for (List<GateSettlement> own : series.values()) {
            own.sort(Comparator.comparing(GateSettlement::effective));
            List<GateSettlement> group = new ArrayList<>();
            for (GateSettlement day : own) {
                if (!group.isEmpty() && !goesOn(group.get(group.size() - 1), day)) {
                    groups.add(List.copyOf(group));
                    group.clear();
                }
                group.add(day);
            }
            groups.add(List.copyOf(group));
        }
        return groups;
    }

    private boolean goesOn(GateSettlement before, GateSettlement day) {
        return day.first().equals(before.effective().plusDays(1))
                && end(day.effective()).equals(end(before.effective()));
    }

    /**
     * One settlement of all these days.
     *
     * @param days settlements of one series, in order, at least one
     * @param sha256 the digest of the file that holds them
     */
    public static GateSettlement sum(List<GateSettlement> days, String sha256) {
        GateSettlement first = days.get(0);
        GateSettlement sum = first;
        for (GateSettlement day : days.subList(1, days.size())) {
            sum = new GateSettlement(
                    day.effective(),
                    first.stream(),
                    first.gate(),
                    first.channel(),
                    first.first(),
                    sum.counts().plus(day.counts()),
                    sum.takings().plus(day.takings()),
                    sum.tax().plus(day.tax()),
                    DetailFile.NONE,
                    first.placement(),
                    Voucher.NONE);
        }
        return new GateSettlement(
                sum.effective(),
                sum.stream(),
                sum.gate(),
                sum.channel(),
                sum.first(),
                sum.counts(),
                sum.takings(),
                sum.tax(),
                new DetailFile(sha256, days.size()),
                sum.placement(),
                Voucher.NONE);
    }
}
