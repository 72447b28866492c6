package org.sunledger.io.audit;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.audit.AuditTests;
import org.sunledger.audit.Deviation;
import org.sunledger.audit.Field;
import org.sunledger.audit.Population;
import org.sunledger.audit.TestResult;
import org.sunledger.chart.Language;
import org.sunledger.io.Envelope;
import org.sunledger.io.JsonOut;
import org.sunledger.io.JsonOut.Members;
import org.sunledger.money.Amounts;
import org.sunledger.table.AuditWords;
import org.sunledger.table.Note;

/** Writes the answers of tests for programs, {@code sunledger/audit-test/1}: every deviation with every item. */
public final class AuditTestJson {
    private final AuditTests tests;
    private final Population population;
    private final AuditWords words;
    private final int decimals;

    private AuditTestJson(AuditTests tests, AuditWords words, int decimals) {
        this.tests = tests;
        this.population = tests.population();
        this.words = words;
        this.decimals = decimals;
    }

    /**
     * The envelope.
     *
     * @param notes what was tested, and by which terms
     */
    public static String of(AuditTests tests, List<Note> notes, Language language, int decimals) {
        AuditTestJson json = new AuditTestJson(tests, AuditWords.of(language, decimals), decimals);
        return Envelope.of("audit-test", 1, out -> notes(out, notes), json::data);
    }

    private static void notes(JsonOut out, List<Note> notes) {
        List<Members> all = new ArrayList<>();
        notes.forEach(note -> all.add(each -> each.put("label", note.label()).put("text", note.text())));
        out.putObjects("notes", all);
    }

    private void data(JsonOut out) {
        out.put("source", population.source());
        out.put("items", population.size());
        List<Members> all = new ArrayList<>();
        tests.results().forEach(result -> all.add(each -> result(each, result)));
        out.putObjects("tests", all);
    }

    private void result(JsonOut out, TestResult result) {
        out.put("id", result.test().id());
        out.put("title", words.title(result.test()));
        out.put("status", result.status().text());
        out.putTexts("needs", result.needs());
        out.put("examined", result.examined());
        out.put("amount", Amounts.plain(result.examinedMinor(), decimals));
        out.put("rule", words.rule(result.test()));
        out.put("does-not-prove", words.limits(result.test()));
        out.put("figures", figures -> details(figures, result.figures()));
        List<Members> all = new ArrayList<>();
        result.deviations().forEach(deviation -> all.add(each -> deviation(each, deviation)));
        out.putObjects("exceptions", all);
    }

    private void details(JsonOut out, List<String> details) {
        for (int i = 0; i < details.size(); i += 2) {
            out.put(details.get(i), words.value(details.get(i + 1)));
        }
    }

    private void deviation(JsonOut out, Deviation deviation) {
        out.put("reason", deviation.reason());
        out.put("text", words.sentence(deviation));
        out.put("amount", Amounts.plain(deviation.amountMinor(), decimals));
        out.put("details", details -> details(details, deviation.details()));
        List<Members> all = new ArrayList<>();
        deviation.items().forEach(item -> all.add(each -> item(each, item)));
        out.putObjects("items", all);
    }

    private void item(JsonOut out, int item) {
        out.put("place", population.place(item));
        if (population.day(item) != Population.UNKNOWN) {
            out.put("date", population.date(item).toString());
        }
        out.put("amount", Amounts.plain(population.minor(item), decimals));
        for (Field field : List.of(Field.PARTY, Field.NUMBER, Field.TEXT)) {
            if (population.code(field, item) != 0) {
                out.put(field.text(), population.text(field, item));
            }
        }
    }
}
