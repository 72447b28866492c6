package org.sunledger;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.KeptBankLine;
import org.sunledger.io.bank.BankRule;
import org.sunledger.io.bank.BankRules;
import org.sunledger.money.Amounts;

/**
 * Proposes facts for the lines of banks that no fact was made from yet. A fact names its line by its own id, so that a
 * line is used once: {@code bank:F12}, and {@code bank:F12+F20} for a transfer whose two halves stand in two accounts.
 * Pure: the same book and the same rules give the same proposals.
 */
public final class BankProposals {
    private static final Pattern LINE = Pattern.compile("F([0-9]{1,15})");

    private final BankRules rules;
    private final Amounts amounts;
    private final Map<Long, KeptBankLine> open = new LinkedHashMap<>();

    private BankProposals(BankView lines, BankRules rules) {
        this.rules = rules;
        this.amounts = new Amounts(lines.view().settings().currency());
        open.putAll(lines.open());
    }

    /** The lines of a book that no fact was made from, in the order of their days. */
    private record BankView(BookView view, Map<Long, KeptBankLine> open) {
        static BankView of(BookView view) {
            Set<Long> used = used(view);
            Map<Long, KeptBankLine> open = new LinkedHashMap<>();
            view.ofKind(FactKind.BANK_LINE).stream()
                    .filter(index -> !used.contains(index))
                    .map(index -> Map.entry(index, (KeptBankLine) view.read(view.fact(index))))
                    .sorted(Comparator.comparing((Map.Entry<Long, KeptBankLine> line) ->
                                    line.getValue().effective())
                            .thenComparing(Map.Entry::getKey))
                    .forEach(line -> open.put(line.getKey(), line.getValue()));
            return new BankView(view, open);
        }

        private static Set<Long> used(BookView view) {
            Set<Long> used = new HashSet<>();
            view.facts(0, fact -> {
                if (fact.id().startsWith(Proposal.ID_PREFIX) && !view.isReversed(fact.index())) {
                    LINE.matcher(fact.id()).results().forEach(line -> used.add(Long.parseLong(line.group(1))));
                }
            });
            return used;
        }
    }

    /** The bank lines that no standing fact was made from, by index, the earliest day first. */
    public static Map<Long, KeptBankLine> unexplained(BookView view) {
        return BankView.of(view).open();
    }

    /**
     * A proposal for each line that no fact was made from.
     *
     * @param view the book
     * @param rules the rules, tried in order
     * @param account the money account whose lines are wanted; empty for all
     */
    public static List<Proposal> of(BookView view, BankRules rules, String account) {
        return new BankProposals(BankView.of(view), rules).all(account);
    }

    private List<Proposal> all(String account) {
        List<Proposal> proposals = new ArrayList<>();
        // A transfer takes two lines, so pairs are found before the lines are asked for one by one.
        Map<Long, Proposal> paired = pairs();
        open.forEach((index, line) -> {
            Proposal pair = paired.get(index);
            if (pair != null) {
                if (pair.line() == index && (account.isEmpty() || isOf(pair, account))) {
                    proposals.add(pair);
                }
            } else if (account.isEmpty() || line.account().equals(account)) {
                proposals.add(single(index, line));
            }
        });
        return proposals;
    }

    private static boolean isOf(Proposal pair, String account) {
        return pair.values().containsValue(account);
    }

    private Map<Long, Proposal> pairs() {
        Map<Long, Proposal> paired = new LinkedHashMap<>();
        open.forEach((index, line) -> {
            Optional<Fitting> fitting = fitting(line);
            if (!paired.containsKey(index)
                    && fitting.isPresent()
                    && !fitting.get().rule().pair().isEmpty()) {
                half(index, line, fitting.get().rule(), paired.keySet()).ifPresent(other -> {
                    Proposal proposal = transfer(index, line, other, fitting.get());
                    paired.put(index, proposal);
                    paired.put(other, proposal);
                });
            }
        });
        return paired;
    }

    /** The nearest line of the other account with the opposite amount. */
    private Optional<Long> half(long index, KeptBankLine line, BankRule rule, Set<Long> taken) {
        return open.entrySet().stream()
                .filter(other -> other.getKey() != index && !taken.contains(other.getKey()))
                .filter(other -> other.getValue().account().equals(rule.pair()))
                .filter(other -> other.getValue().amountMinor() == -line.amountMinor())
                .filter(other -> days(line, other.getValue()) <= rule.days())
                .min(Comparator.comparingLong((Map.Entry<Long, KeptBankLine> other) -> days(line, other.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static long days(KeptBankLine one, KeptBankLine other) {
        return Math.abs(ChronoUnit.DAYS.between(one.effective(), other.effective()));
    }

    private Proposal transfer(long index, KeptBankLine line, long other, Fitting fitting) {
        BankRule rule = fitting.rule();
        boolean out = line.amountMinor() < 0;
        SortedMap<String, String> values = values(line);
        values.putAll(rule.with());
        values.put("id", Proposal.ID_PREFIX + "F" + index + "+F" + other);
        values.put("from-account", out ? line.account() : rule.pair());
        values.put("to-account", out ? rule.pair() : line.account());
        List<String> reasons = new ArrayList<>(fitting.reasons());
        reasons.add("F" + index + " = F" + other);
        return new Proposal(index, line, rule.kind(), values, rule.name(), reasons);
    }

    private Proposal single(long index, KeptBankLine line) {
        Optional<Fitting> fitting = fitting(line);
        SortedMap<String, String> values = values(line);
        values.put("id", Proposal.ID_PREFIX + "F" + index);
        if (fitting.isEmpty()) {
            values.put("account", line.account());
            return Proposal.open(index, line, values, "", List.of());
        }
        BankRule rule = fitting.get().rule();
        if (!rule.pair().isEmpty()) {
            return Proposal.open(index, line, values, rule.name(), List.of(rule.pair() + " ?"));
        }
        values.putAll(rule.with());
        if (!values.containsKey("from-account")) {
            values.putIfAbsent("account", line.account());
        }
        return new Proposal(
                index, line, rule.kind(), values, rule.name(), fitting.get().reasons());
    }

    /** What a line says in the words of the CSV kinds; what was kept back of it as a fee is a cost. */
    private SortedMap<String, String> values(KeptBankLine line) {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("date", line.effective().toString());
        boolean in = line.amountMinor() > 0;
        long gross = in ? Math.addExact(line.amountMinor(), line.feeMinor()) : Math.negateExact(line.amountMinor());
        values.put("amount", amounts.plain(gross));
        if (in && line.feeMinor() > 0) {
            values.put("cost", amounts.plain(line.feeMinor()));
            values.put("cost-status", "withheld");
        }
        String memo = String.join(" ", line.counterparty(), line.memo()).strip();
        if (!memo.isEmpty()) {
            values.put("memo", memo);
        }
        return values;
    }

    private record Fitting(BankRule rule, List<String> reasons) {}

    private Optional<Fitting> fitting(KeptBankLine line) {
        for (BankRule rule : rules.rules()) {
            Optional<List<String>> reasons = rule.reasons(line);
            if (reasons.isPresent()) {
                return Optional.of(new Fitting(rule, reasons.get()));
            }
        }
        return Optional.empty();
    }
}
