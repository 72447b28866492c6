package org.sunledger.statement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.chart.Beneficiary;
import org.sunledger.period.DatePeriod;

/**
 * What is asked of a statement. It knows no language: the answer carries the labels of both.
 *
 * @param name the statement, with or without its version: {@code public-revenue} or {@code public-revenue/1}
 * @param periods one column each, in the order they are shown; at least one
 * @param basis settled or recognised; empty for what the definition says
 * @param asOf the last effective day that counts; empty for the last day of the latest period
 * @param difference whether to add a column with the last period less the first
 * @param detail whether tax and management cost are shown by stream
 * @param fund the one fund to show; empty for all that the definition names
 * @param group the one ownership group to show; empty for all
 * @param assumed whose a fund is taken to be, instead of what the chart says; by fund
 */
public record StatementRequest(
        String name,
        List<DatePeriod> periods,
        Optional<Basis> basis,
        Optional<LocalDate> asOf,
        boolean difference,
        boolean detail,
        String fund,
        String group,
        SortedMap<String, Beneficiary> assumed) {
    public StatementRequest {
        periods = List.copyOf(periods);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("a statement needs a period");
        }
        assumed = Collections.unmodifiableSortedMap(new TreeMap<>(assumed));
    }

    /** A statement as its definition has it; two periods get a column with their difference. */
    public static StatementRequest of(String name, List<DatePeriod> periods) {
        return new StatementRequest(
                name, periods, Optional.empty(), Optional.empty(), periods.size() == 2, false, "", "", new TreeMap<>());
    }

    /** The same on another basis. */
    public StatementRequest on(Basis other) {
        return new StatementRequest(name, periods, Optional.of(other), asOf, difference, detail, fund, group, assumed);
    }

    /** The same with all that was effective up to a day and nothing later. */
    public StatementRequest asOf(LocalDate day) {
        return new StatementRequest(name, periods, basis, Optional.of(day), difference, detail, fund, group, assumed);
    }

    /** The same for one fund or one ownership group; an empty text leaves it open. */
    public StatementRequest only(String onlyFund, String onlyGroup) {
        return new StatementRequest(name, periods, basis, asOf, difference, detail, onlyFund, onlyGroup, assumed);
    }

    /** The same with or without a column of differences. */
    public StatementRequest withDifference(boolean wanted) {
        return new StatementRequest(name, periods, basis, asOf, wanted, detail, fund, group, assumed);
    }

    /** The same with tax and management cost by stream. */
    public StatementRequest withDetail() {
        return new StatementRequest(name, periods, basis, asOf, difference, true, fund, group, assumed);
    }

    /** The same with the beneficiary of a fund assumed. */
    public StatementRequest assuming(String assumedFund, Beneficiary beneficiary) {
        SortedMap<String, Beneficiary> more = new TreeMap<>(assumed);
        more.put(assumedFund, beneficiary);
        return new StatementRequest(name, periods, basis, asOf, difference, detail, fund, group, more);
    }

    /** The last effective day that counts. */
    public LocalDate lastDay() {
        return asOf.orElseGet(() ->
                periods.stream().map(DatePeriod::last).max(LocalDate::compareTo).orElseThrow());
    }
}
