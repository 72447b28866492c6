package org.sunledger.revenue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sunledger.chart.Labels;
import org.sunledger.fact.GateSettlement;

/**
 * A roll-up of the book laid beside the days it adds up.
 *
 * @param rollUp the roll-up
 * @param file the name of the file that holds its days; empty when none of those given does
 * @param status what was found
 * @param found the sum of the days in the file; empty when there are none
 */
public record DetailCheck(GateRow rollUp, String file, Status status, Optional<GateSettlement> found) {
    /** What was found. */
    public enum Status {
        AGREES("相符", "Agrees"),
        FIGURES_DIFFER("金额不符", "Figures differ"),
        FILE_CHANGED("文件已改动", "File changed"),
        NOT_GIVEN("未提供明细", "No such file given");

        private final Labels labels;

        Status(String zh, String en) {
            this.labels = new Labels(zh, en);
        }

        /** What people read. */
        public Labels labels() {
            return labels;
        }
    }

    /**
     * A file that holds days.
     *
     * @param name its name
     * @param sha256 its lower-case hexadecimal SHA-256
     * @param days the settlements in it
     */
    public record Detail(String name, String sha256, List<GateSettlement> days) {
        public Detail {
            days = List.copyOf(days);
        }
    }

    /** Looks at every roll-up among the rows that names a detail file, in the order of the log. */
    public static List<DetailCheck> of(List<GateRow> rows, List<Detail> details) {
        return rows.stream()
                .filter(row -> !row.settlement().detail().sha256().isEmpty())
                .map(row -> of(row, details))
                .toList();
    }

    /** A file of the same digest is the file; without one, a file that has rows of those days was changed. */
    private static DetailCheck of(GateRow row, List<Detail> details) {
        List<DetailCheck> changed = new ArrayList<>();
        for (Detail detail : details) {
            List<GateSettlement> days = days(row.settlement(), detail);
            boolean same = detail.sha256().equals(row.settlement().detail().sha256());
            Optional<GateSettlement> sum =
                    days.isEmpty() ? Optional.empty() : Optional.of(RollUp.sum(days, detail.sha256()));
            if (same) {
                boolean agrees = sum.filter(found -> sameFigures(found, row.settlement()))
                        .isPresent();
                return new DetailCheck(row, detail.name(), agrees ? Status.AGREES : Status.FIGURES_DIFFER, sum);
            }
            if (sum.isPresent()) {
                changed.add(new DetailCheck(row, detail.name(), Status.FILE_CHANGED, sum));
            }
        }
        return changed.isEmpty() ? new DetailCheck(row, "", Status.NOT_GIVEN, Optional.empty()) : changed.get(0);
    }

    private static List<GateSettlement> days(GateSettlement rollUp, Detail detail) {
        return detail.days().stream()
                .filter(day -> day.series().equals(rollUp.series()))
                .filter(day -> rollUp.days().contains(day.days()))
                .sorted(Comparator.comparing(GateSettlement::effective))
                .toList();
    }

    private static boolean sameFigures(GateSettlement one, GateSettlement other) {
        return one.counts().equals(other.counts())
                && one.takings().equals(other.takings())
                && one.tax().equals(other.tax())
                && one.days().equals(other.days())
                && one.detail().rows() == other.detail().rows();
    }
}
