package org.sunledger.planted.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores side by side, as text. */
public final class ScoreTable {

    private ScoreTable() {}

    /** One row a measure, one column an answer. */
    public static String of(Map<String, Score> scores) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("measure"));
        header.addAll(scores.keySet());
        rows.add(header);
        for (Measure measure : Measure.values()) {
            List<String> row = new ArrayList<>(List.of(measure.label()));
            scores.values().forEach(score -> row.add(score.share(measure).text()));
            rows.add(row);
        }
        List<String> harmonic = new ArrayList<>(List.of("pair F1"));
        List<String> ties = new ArrayList<>(List.of("totals tie"));
        for (Score score : scores.values()) {
            harmonic.add(score.pairF1());
            ties.add(score.totalsTie() ? "yes" : "no");
        }
        rows.add(harmonic);
        rows.add(ties);
        return aligned(rows);
    }

    private static String aligned(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int at = column;
                int width = rows.stream()
                        .mapToInt(each -> each.get(at).length())
                        .max()
                        .orElse(1);
                String form = column == 0 ? "%-" + width + "s" : "  %" + width + "s";
                text.append(String.format(Locale.ROOT, form, row.get(column)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** One answer in full: every measure as part and whole, then what failed, the most frequent first. */
    public static String full(Score score) {
        StringBuilder text = new StringBuilder();
        for (Measure measure : Measure.values()) {
            Share share = score.share(measure);
            text.append(String.format(
                    Locale.ROOT,
                    "%-28s %7s  %,d of %,d\n",
                    measure.label(),
                    share.text(),
                    share.part(),
                    share.whole()));
        }
        text.append(String.format(Locale.ROOT, "%-28s %7s\n", "pair F1", score.pairF1()));
        text.append(String.format(Locale.ROOT, "%-28s %7s\n", "totals tie", score.totalsTie() ? "yes" : "no"));
        most(text, "what failed", score.failures());
        most(text, "outcomes that are wrong", score.confusion());
        return text.toString();
    }

    private static void most(StringBuilder text, String title, Map<String, Integer> counts) {
        if (counts.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append('\n');
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(40)
                .forEach(entry ->
                        text.append(String.format(Locale.ROOT, "%7d  %s\n", entry.getValue(), entry.getKey())));
    }
}
