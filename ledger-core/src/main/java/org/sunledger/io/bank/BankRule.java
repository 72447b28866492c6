package org.sunledger.io.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunledger.fact.KeptBankLine;

/**
 * One rule of a file of rules: which lines it is about, and which fact it proposes for them. Immutable.
 *
 * @param name how people call it
 * @param account the money account of the lines; empty for any
 * @param side {@code in}, {@code out}, or empty for both
 * @param words for the texts of a line ({@code counterparty}, {@code memo}, {@code type}) the words of which one must
 *     stand in it
 * @param least the smallest amount, in minor units and without sign
 * @param most the largest amount, in minor units and without sign
 * @param kind the CSV kind of the fact it proposes; {@link #NOTHING} when the lines mean nothing for the books
 * @param with the values of the columns of that kind
 * @param pair the other account of a transfer, one of whose lines must be the other half; empty when none must
 * @param days how many days may lie between the two halves
 */
public record BankRule(
        String name,
        String account,
        String side,
        Map<String, List<String>> words,
        long least,
        long most,
        String kind,
        Map<String, String> with,
        String pair,
        long days) {
    /** The kind of a rule whose lines mean nothing for the books. */
    public static final String NOTHING = "nothing";

    public BankRule {
        words = Map.copyOf(words);
        with = Map.copyOf(with);
    }

    /** Why the rule is about a line, condition by condition; empty when it is not. */
    public Optional<List<String>> reasons(KeptBankLine line) {
        List<String> reasons = new ArrayList<>();
        boolean in = line.amountMinor() > 0;
        if (!account.isEmpty() && !account.equals(line.account())) {
            return Optional.empty();
        }
        if (!side.isEmpty()) {
            if (side.equals("in") != in) {
                return Optional.empty();
            }
            reasons.add(side);
        }
        long amount = Math.abs(line.amountMinor());
        if (amount < least || amount > most) {
            return Optional.empty();
        }
        for (String field : List.of("counterparty", "memo", "type")) {
            List<String> wanted = words.getOrDefault(field, List.of());
            String text = PrintedLine.fold(text(line, field));
            Optional<String> found = wanted.stream()
                    .filter(word -> text.contains(PrintedLine.fold(word)))
                    .findFirst();
            if (found.isPresent()) {
                reasons.add(field + " ∋ " + found.get());
            } else if (!wanted.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(reasons);
    }

    private static String text(KeptBankLine line, String field) {
        return switch (field) {
            case "counterparty" -> line.counterparty();
            case "memo" -> line.memo();
            default -> line.type();
        };
    }
}
