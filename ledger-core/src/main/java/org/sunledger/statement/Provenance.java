package org.sunledger.statement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.chart.Beneficiary;
import org.sunledger.period.DatePeriod;

/**
 * Everything that must be the same for the same figures to come out: printed above them.
 *
 * @param book the state of the book
 * @param definition name and version of the statement definition, such as {@code public-revenue/1}
 * @param definitionDigest lower-case hexadecimal SHA-256 of its canonical form
 * @param basis settled or recognised
 * @param asOf the last effective day that counts
 * @param periods the resolved periods, in the order of the columns
 * @param fund the one fund asked for; empty for all
 * @param group the one ownership group asked for; empty for all
 * @param assumed beneficiaries that were assumed instead of taken from the chart, by fund
 */
public record Provenance(
        BookState book,
        String definition,
        String definitionDigest,
        Basis basis,
        LocalDate asOf,
        List<DatePeriod> periods,
        String fund,
        String group,
        SortedMap<String, Beneficiary> assumed) {
    public Provenance {
        periods = List.copyOf(periods);
        assumed = Collections.unmodifiableSortedMap(new TreeMap<>(assumed));
    }
}
