package org.sunledger.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Fund;
import org.sunledger.chart.NameKind;
import org.sunledger.period.DatePeriod;

/**
 * The days on which a fund that a statement is about became somebody else's, or its fee regime changed. A period with
 * such a day in it is shown in two parts, because its result would be nobody's.
 */
final class RegimeChanges {
    private final Chart chart;
    private final Set<String> funds = new LinkedHashSet<>();

    RegimeChanges(StatementDefinition definition, StatementRequest request, Chart chart) {
        this.chart = chart;
        boolean everyFund = definition.shape() == StatementDefinition.Shape.FUNDS;
        funds.addAll(everyFund ? chart.ids(NameKind.FUND) : definition.funds());
        if (!request.fund().isEmpty()) {
            funds.clear();
            funds.add(request.fund());
        }
        funds.removeAll(request.assumed().keySet());
    }

    /** The periods, each in as many parts as regimes it saw. */
    List<DatePeriod> split(List<DatePeriod> periods) {
        List<DatePeriod> parts = new ArrayList<>();
        for (DatePeriod period : periods) {
            LocalDate start = period.start();
            for (LocalDate change : changes(period)) {
                parts.add(DatePeriod.closed(start, change.minusDays(1)));
                start = change;
            }
            parts.add(start.equals(period.start()) ? period : DatePeriod.closed(start, period.last()));
        }
        return List.copyOf(parts);
    }

    private SortedSet<LocalDate> changes(DatePeriod period) {
        SortedSet<LocalDate> changes = new TreeSet<>();
        for (String fund : funds) {
            for (LocalDate day : chart.days(NameKind.FUND, fund)) {
                if (day.isAfter(period.start()) && period.contains(day) && differs(fund, day)) {
                    changes.add(day);
                }
            }
        }
        return changes;
    }

    /** A fund that is opened in the middle of a period changes nothing. */
    private boolean differs(String id, LocalDate day) {
        Optional<Fund> before = chart.fund(id, day.minusDays(1));
        Optional<Fund> after = chart.fund(id, day);
        return before.isPresent()
                && after.isPresent()
                && (before.get().beneficiary() != after.get().beneficiary()
                        || !Objects.equals(before.get().regime(), after.get().regime()));
    }
}
