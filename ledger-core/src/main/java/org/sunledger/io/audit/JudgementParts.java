package org.sunledger.io.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunledger.audit.AuditTest;
import org.sunledger.audit.Conclusion;
import org.sunledger.audit.Judgements;
import org.sunledger.audit.OpinionKind;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.io.engagement.EngagementFile;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;

/** Reads what an engagement file says for the report; parts that it does not know it leaves alone. */
public final class JudgementParts {
    private static final List<String> STATES = List.of("done", "partly", "not-done");

    private final EngagementFile file;
    private final Amounts amounts;

    private JudgementParts(EngagementFile file, Amounts amounts) {
        this.file = file;
        this.amounts = amounts;
    }

    /** What the file says; throws {@link IllegalArgumentException} with the reason when a part cannot be understood. */
    public static Judgements of(EngagementFile file, Amounts amounts) {
        return new JudgementParts(file, amounts).read();
    }

    private Judgements read() {
        Map<String, Long> bank = new TreeMap<>();
        file.list("bank").forEach(line -> bank.put(line.text("account"), minor(line, "balance")));
        Map<String, Judgements.Concluded> conclusions = new TreeMap<>();
        file.list("conclusions").forEach(line -> conclusions.put(test(line), concluded(line)));
        List<Judgements.FollowUp> followUps = new ArrayList<>();
        file.list("follow-up").forEach(line -> followUps.add(followUp(line)));
        List<Judgements.SampleResult> samples = new ArrayList<>();
        file.list("samples")
                .forEach(line -> samples.add(new Judgements.SampleResult(
                        line.text("name"),
                        minor(line, "projected"),
                        minor(line, "upper"),
                        minor(line, "tolerable"),
                        get(line, "note"))));
        List<String> notes =
                file.list("notes").stream().map(line -> line.text("text")).toList();
        long materiality =
                file.part("materiality").map(part -> minor(part, "amount")).orElse(0L);
        return new Judgements(
                file.name() + ", " + file.auditor(),
                materiality,
                bank,
                conclusions,
                followUps,
                samples,
                notes,
                opinion(),
                List.of());
    }

    private static String test(CanonicalObject line) {
        return AuditTest.find(line.text("test"))
                .orElseThrow(() -> new IllegalArgumentException("there is no test \"" + line.text("test") + "\""))
                .id();
    }

    private Judgements.Concluded concluded(CanonicalObject line) {
        Conclusion conclusion = Conclusion.find(line.text("conclusion"))
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no conclusion \"" + line.text("conclusion") + "\""));
        long error = conclusion == Conclusion.ERROR ? minor(line, "amount") : 0;
        return new Judgements.Concluded(conclusion, error, get(line, "note"));
    }

    private static Judgements.FollowUp followUp(CanonicalObject line) {
        String state = line.text("state");
        if (!STATES.contains(state)) {
            throw new IllegalArgumentException("a finding is done, partly or not-done, never \"" + state + "\"");
        }
        return new Judgements.FollowUp(line.text("finding"), line.text("of"), state, get(line, "note"));
    }

    private Judgements.GivenOpinion opinion() {
        CanonicalObject given =
                file.part("opinion").orElse(CanonicalObject.builder().build());
        String kind = get(given, "kind");
        if (!kind.isEmpty() && OpinionKind.find(kind).isEmpty()) {
            throw new IllegalArgumentException("there is no opinion \"" + kind + "\"");
        }
        return new Judgements.GivenOpinion(kind, get(given, "by"), get(given, "day"), get(given, "reason"));
    }

    private static String get(CanonicalObject line, String name) {
        return line.findText(name).orElse("");
    }

    private long minor(CanonicalObject line, String name) {
        if (amounts.read(line.text(name)) instanceof AmountReading.Exact exact) {
            return exact.minor();
        }
        throw new IllegalArgumentException("\"" + line.text(name) + "\" is no amount");
    }
}
