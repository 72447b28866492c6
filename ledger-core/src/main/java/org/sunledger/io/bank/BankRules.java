package org.sunledger.io.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.sunledger.canonical.CanonicalFormatException;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/**
 * Rules that propose facts for the lines of banks, in the order in which they are tried. They decide nothing: what they
 * propose is looked through and imported by a person.
 *
 * @param rules the rules, the first that fits a line proposes
 */
public record BankRules(List<BankRule> rules) {
    private static final String SCHEMA = "sunledger/bank-rules/1";
    private static final long USUAL_DAYS = 5;

    public BankRules {
        rules = List.copyOf(rules);
    }

    /** Reads a file of rules; a refusal lists everything that is wrong with it. */
    public static Outcome<BankRules> read(String json, CurrencyUnit currency) {
        List<Rejection> rejections = new ArrayList<>();
        CanonicalObject document;
        try {
            document = CanonicalObject.read(json);
        } catch (CanonicalFormatException malformed) {
            return Outcome.refused(
                    Rejection.of(Code.BANK_PROFILE_NOT_JSON, "", "problem", String.valueOf(malformed.getMessage())));
        }
        JsonMembers top = new JsonMembers(document, "", rejections);
        top.has("$schema");
        top.has("about");
        top.choice("schema", text -> Optional.of(text).filter(SCHEMA::equals), List.of(SCHEMA));
        List<BankRule> rules = new ArrayList<>();
        for (JsonMembers rule : top.objects("rules", true)) {
            rules.add(rule(rule, new Amounts(currency)));
        }
        top.refuseUnknown();
        return rejections.isEmpty() ? Outcome.accepted(new BankRules(rules)) : Outcome.refused(rejections);
    }

    private static BankRule rule(JsonMembers rule, Amounts amounts) {
        String name = rule.text("name", true);
        String kind = rule.text("propose", true);
        String side = rule.choice(
                        "side", text -> Optional.of(text).filter(List.of("in", "out")::contains), List.of("in", "out"))
                .orElse("");
        Map<String, List<String>> words = new HashMap<>();
        for (String field : List.of("counterparty", "memo", "type")) {
            List<String> wanted = rule.texts(field);
            if (!wanted.isEmpty()) {
                words.put(field, wanted);
            }
        }
        Map<String, String> with = new TreeMap<>();
        for (JsonMembers value : rule.objects("with", false)) {
            with.put(value.text("column", true), value.text("value", true));
            value.refuseUnknown();
        }
        long days = rule.has("days") ? rule.whole("days") : USUAL_DAYS;
        BankRule read = new BankRule(
                name,
                rule.text("account", false),
                side,
                words,
                amount(rule, "least", 0, amounts),
                amount(rule, "most", Amounts.MAX_MINOR, amounts),
                kind,
                with,
                rule.text("pair", false),
                days);
        rule.refuseUnknown();
        return read;
    }

    private static long amount(JsonMembers rule, String name, long orElse, Amounts amounts) {
        String text = rule.text(name, false);
        if (text.isEmpty()) {
            return orElse;
        }
        if (amounts.read(text) instanceof AmountReading.Exact exact && exact.minor() >= 0) {
            return exact.minor();
        }
        rule.wrong(name, text, "1234.50");
        return orElse;
    }
}
