package org.sunledger.io.reconcile;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.CsvStream;
import org.sunledger.io.TextEncoding;

/**
 * How the cells of a file are to be read where they can be read in more than one way. What nobody has said is found out
 * from the file, written into the result, and read from there by whoever verifies it. Immutable.
 *
 * @param dates the order of day and month, {@code dmy} or {@code mdy}; empty when no date needs it
 * @param isNegated whether money in stands with a minus, as where a book is kept from the other side of the counter
 * @param outIsNegative whether the column of money out carries a minus of its own
 */
record SideManner(String dates, boolean isNegated, boolean outIsNegative) {
    /** As a plain file is read. */
    static final SideManner PLAIN = new SideManner("", false, false);

    private static final String ENCODING = "encoding";
    private static final String SKIPPED = "skip-lines";
    private static final String DATES = "dates";
    private static final String SIGNS = "signs";
    private static final String OUT = "out";
    private static final String REVERSED = "reversed";
    private static final String NEGATIVE = "negative";

    SideManner withDates(String order) {
        return new SideManner(order, isNegated, outIsNegative);
    }

    SideManner negated() {
        return new SideManner(dates, !isNegated, outIsNegative);
    }

    SideManner withNegativeOut() {
        return new SideManner(dates, isNegated, true);
    }

    /** What a result says of it; nothing of a plain file. */
    Map<String, String> stated(CsvStream stream, CsvOptions options) {
        Map<String, String> stated = new TreeMap<>();
        if (stream.headerLine() > 1) {
            stated.put(SKIPPED, Long.toString(stream.headerLine() - 1));
        }
        options.encoding().ifPresent(encoding -> stated.put(ENCODING, encoding.text()));
        if (!dates.isEmpty()) {
            stated.put(DATES, dates);
        }
        if (isNegated) {
            stated.put(SIGNS, REVERSED);
        }
        if (outIsNegative) {
            stated.put(OUT, NEGATIVE);
        }
        return stated;
    }

    /** What a result says. */
    static SideManner of(Map<String, String> stated) {
        return new SideManner(stated.getOrDefault(DATES, ""), stated.containsKey(SIGNS), stated.containsKey(OUT));
    }

    /** How the file of a result was opened; fails where the result says what cannot be. */
    static CsvOptions options(Map<String, String> stated) throws IOException {
        CsvOptions options = CsvOptions.DEFAULT.loose().withSkipLines(skipped(stated.getOrDefault(SKIPPED, "0")));
        Optional<TextEncoding> named = TextEncoding.named(stated.getOrDefault(ENCODING, ""));
        return named.map(options::withEncoding).orElse(options);
    }

    private static int skipped(String lines) throws IOException {
        if (!lines.matches("[0-9]{1,9}")) {
            throw new IOException("its " + SKIPPED + " are \"" + lines + "\"");
        }
        return Integer.parseInt(lines);
    }
}
