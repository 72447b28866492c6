package org.sunledger;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.fact.FactKind;
import org.sunledger.period.DatePeriod;
import org.sunledger.statement.PriorItem;

/** Finds the facts that belong to an earlier day than they count for. */
final class EarlierDays {
    private final BookView view;

    EarlierDays(BookView view) {
        this.view = view;
    }

    /** Late facts, and reversals of earlier ones, that count for a day of these periods; in the order of the log. */
    List<PriorItem> items(List<DatePeriod> periods) {
        List<Long> indexes = new ArrayList<>(view.late());
        indexes.addAll(view.ofKind(FactKind.REVERSAL));
        List<PriorItem> items = new ArrayList<>();
        indexes.stream()
                .sorted()
                .map(view::fact)
                .forEach(fact -> fact.corrects()
                        .filter(day -> periods.stream().anyMatch(period -> period.contains(fact.effective())))
                        .ifPresent(day -> items.add(new PriorItem(fact.effective(), day, fact.postings()))));
        return items;
    }
}
