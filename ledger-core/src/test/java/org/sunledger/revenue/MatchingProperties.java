package org.sunledger.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is planted in a thousand contract histories is named, and nothing else is. */
class MatchingProperties {
    @Property(tries = 1000)
    void everythingPlantedIsNamedAndNothingElse(@ForAll long seed) {
        PlantedHistory history = new PlantedHistory(seed);
        LocalDate asOf = history.someDay();
        List<Receipt> receipts = history.receipts(asOf);

        TreeSet<String> named = named(Matching.match(history.dues(), receipts, asOf));

        assertThat(named)
                .as(asOf + "\n" + history.dues() + "\n" + receipts)
                .containsExactlyElementsOf(history.expected(asOf));
    }

    @Property(tries = 300)
    void everyReceiptIsAccountedForToTheLastMinorUnit(@ForAll long seed) {
        PlantedHistory history = new PlantedHistory(seed);
        LocalDate asOf = history.someDay();
        List<Receipt> receipts = history.receipts(asOf);

        Matching.Result result = Matching.match(history.dues(), receipts, asOf);

        long accounted = result.dues().stream()
                .mapToLong(due -> due.paidMinor()
                        + due.surpluses().stream()
                                .mapToLong(Surplus::amountMinor)
                                .sum())
                .sum();
        assertThat(accounted)
                .isEqualTo(receipts.stream().mapToLong(Receipt::grossMinor).sum());
        assertThat(result.dues()).allSatisfy(due -> assertThat(due.owedMinor()).isNotNegative());
    }

    @Property(tries = 200)
    void theOrderInWhichReceiptsWereRecordedMakesNoDifference(@ForAll long seed) {
        PlantedHistory history = new PlantedHistory(seed);
        LocalDate asOf = history.someDay();
        List<Receipt> shuffled = new ArrayList<>(history.receipts(asOf));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Matching.match(history.dues(), shuffled, asOf))
                .isEqualTo(Matching.match(history.dues(), history.receipts(asOf), asOf));
    }

    private static TreeSet<String> named(Matching.Result result) {
        TreeSet<String> named = new TreeSet<>();
        for (SettledDue due : result.dues()) {
            if (due.status() != DueStatus.PAID && due.status() != DueStatus.OPEN) {
                named.add(due.status().text() + " " + due.due().period());
            }
            due.surpluses().forEach(surplus -> named.add("double " + due.due().period()));
        }
        result.outside().forEach(receipt -> named.add("outside " + receipt.day()));
        return named;
    }
}
