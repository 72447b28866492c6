package org.sunledger;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.fact.KeptBankLine;

/**
 * What a line of a bank may mean for the books: a fact that a rule proposes, or none.
 *
 * @param line the index of the fact that keeps the line
 * @param kept the line
 * @param kind the CSV kind of the fact; empty when no rule fits
 * @param values the values of the columns of that kind
 * @param rule the name of the rule; empty when none fits
 * @param reasons why the rule fits, or what is missing
 */
public record Proposal(
        long line,
        KeptBankLine kept,
        String kind,
        SortedMap<String, String> values,
        String rule,
        List<String> reasons) {
    /** What the own id of a fact begins with that was made from lines of banks. */
    public static final String ID_PREFIX = "bank:";

    public Proposal {
        values = new TreeMap<>(values);
        reasons = List.copyOf(reasons);
    }

    /** A line that is left to a person, with the values that are known of it. */
    static Proposal open(
            long line, KeptBankLine kept, SortedMap<String, String> values, String rule, List<String> reasons) {
        return new Proposal(line, kept, "", values, rule, reasons);
    }
}
