package org.sunledger.table;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sunledger.audit.AuditTest;
import org.sunledger.audit.Deviation;
import org.sunledger.audit.TestResult;
import org.sunledger.audit.TestTerms;
import org.sunledger.chart.Language;
import org.sunledger.money.Amounts;

/** What people read about tests: what each asks and does not prove, and each deviation as a sentence. */
public final class AuditWords {
    private static final String MINOR = "minor:";
    private static final Pattern GAP = Pattern.compile(" +(?=[ ,，])");

    private final Words words;
    private final int decimals;

    private AuditWords(Words words, int decimals) {
        this.words = words;
        this.decimals = decimals;
    }

    /** In a language, for amounts with so many decimals. */
    public static AuditWords of(Language language, int decimals) {
        return new AuditWords(Words.of(language), decimals);
    }

    /** What the test is called. */
    public String title(AuditTest test) {
        return words.text("audit.test." + test.id() + ".title");
    }

    /** What it looks at and what it takes for odd. */
    public String rule(AuditTest test) {
        return words.text("audit.test." + test.id() + ".rule");
    }

    /** What it does not prove, and what honest things it is known to hit. */
    public String limits(AuditTest test) {
        return words.text("audit.test." + test.id() + ".limits");
    }

    /** How it ended, in words; with what was missing. */
    public String status(TestResult result) {
        List<String> needs = result.needs().stream().map(this::need).toList();
        return words.text(
                "audit.status." + result.status().text(),
                Map.of(
                        "needs",
                        String.join(words.text("audit.join"), needs),
                        "count",
                        Integer.toString(result.deviations().size()),
                        "examined",
                        Long.toString(result.examined())));
    }

    /** What tests go by, in one line: what was said, and what holds because nothing was. */
    public String terms(TestTerms terms) {
        List<String> limits = terms.limits().amountsMinor().stream()
                .map(limit -> Amounts.grouped(limit, decimals))
                .toList();
        TestTerms.Windows windows = terms.windows();
        TestTerms.Hours hours = terms.hours();
        Map<String, String> slots = new TreeMap<>();
        slots.put("limits", listed(limits));
        slots.put("below", Integer.toString(terms.limits().belowPercent()));
        slots.put("round", Amounts.grouped(terms.limits().roundMinor(), decimals));
        slots.put("factor", Integer.toString(terms.limits().sizeFactor()));
        slots.put("near", Integer.toString(windows.near()));
        slots.put("split", Integer.toString(windows.split()));
        slots.put("late", Integer.toString(windows.late()));
        slots.put("banked", Integer.toString(windows.banked()));
        slots.put("cutoff", Integer.toString(windows.cutoff()));
        slots.put("opens", LocalTime.ofSecondOfDay(hours.opens() * 60L).toString());
        slots.put(
                "closes",
                LocalTime.ofSecondOfDay(hours.closes() * 60L % (24 * 60 * 60)).toString());
        slots.put("holidays", Integer.toString(hours.holidays().size()));
        slots.put("related", listed(List.copyOf(terms.lists().related())));
        slots.put("restricted", listed(List.copyOf(terms.lists().restricted())));
        return words.text("audit.terms", slots);
    }

    private static String listed(List<String> texts) {
        return texts.isEmpty() ? "-" : String.join(" / ", texts);
    }

    /** What a test would need, in words. */
    public String need(String need) {
        return words.text("audit.need." + need);
    }

    /** A deviation as a sentence; what it says nothing of leaves no gap. */
    public String sentence(Deviation deviation) {
        String sentence = words.text("audit.reason." + deviation.reason(), slots(deviation.details()));
        return GAP.matcher(sentence).replaceAll("");
    }

    /** The figures of a result in one line; empty when there are none. */
    public String figures(TestResult result) {
        StringBuilder line = new StringBuilder();
        List<String> figures = result.figures();
        for (int i = 0; i < figures.size(); i += 2) {
            line.append(line.length() == 0 ? "" : "; ")
                    .append(words.text("audit.figure." + figures.get(i)))
                    .append(' ')
                    .append(value(figures.get(i + 1)));
        }
        return line.toString();
    }

    private Map<String, String> slots(List<String> details) {
        Map<String, String> slots = new TreeMap<>();
        for (int i = 0; i < details.size(); i += 2) {
            String value = details.get(i + 1);
            slots.put(details.get(i), value.startsWith(MINOR) ? grouped(value) : word(details.get(i), value));
        }
        return slots;
    }

    private String word(String name, String value) {
        return name.equals("weekday") || name.equals("finding")
                ? words.find("audit." + name + "." + value).orElse(value)
                : value;
    }

    /** A value of a detail or figure for people: money with separators. */
    String slot(String value) {
        return value.startsWith(MINOR) ? grouped(value) : value;
    }

    private String grouped(String value) {
        return Amounts.grouped(Long.parseLong(value.substring(MINOR.length())), decimals);
    }

    /** A value of a detail or figure for programs: money as decimal text. */
    public String value(String value) {
        return value.startsWith(MINOR)
                ? Amounts.plain(Long.parseLong(value.substring(MINOR.length())), decimals)
                : value;
    }

    /** A text of the catalogue. */
    public String text(String key) {
        return words.text(key);
    }

    /** A text of the catalogue with its slots filled. */
    public String text(String key, Map<String, String> slots) {
        return words.text(key, slots);
    }
}
