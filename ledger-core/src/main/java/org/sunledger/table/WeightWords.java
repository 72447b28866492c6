package org.sunledger.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sunledger.reconcile.Group;
import org.sunledger.reconcile.Reconciliation;
import org.sunledger.reconcile.Weighing;

/** Says how the weight of a pair adds up: what it starts from, and what each agreement adds. */
final class WeightWords {
    private final Reconciliation result;
    private final Words words;

    WeightWords(Reconciliation result, Words words) {
        this.result = result;
        this.words = words;
    }

    /**
     * The sum in two lines, the second for the texts; those that say nothing, for one of them is empty, are left out.
     */
    List<String> lines(Group group, Weighing weighing) {
        int left = group.left().at(0);
        int right = group.right().at(0);
        long lag =
                result.right().day(right).toEpochDay() - result.left().day(left).toEpochDay();
        List<String> lines = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        parts.add(words.text("reconcile.sum.start", Map.of("bits", bits(weighing.start()))));
        String amount =
                words.text("reconcile.amount." + result.amountLevel(left, right).text());
        parts.add(part(words.text("reconcile.field.amount"), amount, weighing.amount()));
        parts.add(part(words.text("reconcile.field.day"), (lag > 0 ? "+" : "") + lag, weighing.day()));
        line("reconcile.sum", parts, lines);
        for (int field = 0; field < weighing.texts(); field++) {
            String likeness = result.likeness(field, left, right).text();
            if (!likeness.equals("blank")) {
                String name = result.left().fields().get(field);
                parts.add(part(
                        words.find("reconcile.field." + name).orElse(name),
                        words.text("reconcile.text." + likeness),
                        weighing.text(field)));
            }
        }
        line("reconcile.sum.texts", parts, lines);
        return lines;
    }

    private void line(String key, List<String> parts, List<String> lines) {
        if (!parts.isEmpty()) {
            lines.add(words.text(key, Map.of("parts", String.join(words.text("reconcile.sum.join"), parts))));
            parts.clear();
        }
    }

    private String part(String field, String level, int weight) {
        String bits = (weight < 0 ? "" : "+") + bits(weight);
        return words.text("reconcile.sum.part", Map.of("field", field, "level", level, "bits", bits));
    }

    private static String bits(int thousandths) {
        return BigDecimal.valueOf(thousandths, 3).toPlainString();
    }
}
