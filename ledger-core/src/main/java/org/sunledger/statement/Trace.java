package org.sunledger.statement;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.sunledger.journal.FundGroup;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Reading;

/**
 * The address of a figure, in words:
 * {@code public-revenue/1:settled:2018:public-revenue/all:gross-income:stream=lift-ads}.
 *
 * <p>Definition, basis, period up to the as-of day, funds and groups ({@code *} for all, several joined by {@code +}),
 * line, and detail where there is one. In names, the characters that have a meaning here and everything that could
 * disturb a command line are percent-encoded.
 *
 * @param definition name and version of the definition
 * @param basis settled or recognised
 * @param period the period, cut off after the as-of day
 * @param places the funds and groups; empty for all
 * @param line the id of the line
 * @param detail the detail key; empty for the line as a whole
 */
record Trace(
        String definition, Basis basis, DatePeriod period, SortedSet<FundGroup> places, String line, String detail) {
    private static final int PARTS = 5;

    String text() {
        StringJoiner text = new StringJoiner(":");
        text.add(definition)
                .add(basis.text())
                .add(period.text())
                .add(placesText())
                .add(line);
        if (!detail.isEmpty()) {
            int equals = detail.indexOf('=');
            text.add(detail.substring(0, equals + 1) + encoded(detail.substring(equals + 1)));
        }
        return text.toString();
    }

    private String placesText() {
        if (places.isEmpty()) {
            return "*";
        }
        StringJoiner joined = new StringJoiner("+");
        places.forEach(place -> joined.add(encoded(place.fund()) + "/" + encoded(place.group())));
        return joined.toString();
    }

    /** The address that a text is; empty when it is none. */
    static Optional<Trace> parse(String text) {
        List<String> parts = List.of(text.split(":", -1));
        if (parts.size() < PARTS || parts.size() > PARTS + 1) {
            return Optional.empty();
        }
        Optional<Basis> basis = Basis.find(parts.get(1));
        Optional<DatePeriod> period = period(parts.get(2));
        Optional<SortedSet<FundGroup>> places = places(parts.get(3));
        if (basis.isEmpty() || period.isEmpty() || places.isEmpty()) {
            return Optional.empty();
        }
        String detail = parts.size() > PARTS ? decoded(parts.get(PARTS)) : "";
        return Optional.of(new Trace(parts.get(0), basis.get(), period.get(), places.get(), parts.get(4), detail));
    }

    private static Optional<DatePeriod> period(String text) {
        return DatePeriod.read(text) instanceof Reading.Read<DatePeriod> read
                ? Optional.of(read.value())
                : Optional.empty();
    }

    private static Optional<SortedSet<FundGroup>> places(String text) {
        SortedSet<FundGroup> places = new TreeSet<>();
        if (text.equals("*")) {
            return Optional.of(places);
        }
        for (String place : text.split("\\+", -1)) {
            String[] names = place.split("/", -1);
            if (names.length != 2) {
                return Optional.empty();
            }
            places.add(new FundGroup(decoded(names[0]), decoded(names[1])));
        }
        return Optional.of(places);
    }

    /** Letters and digits of every script, and a few signs that mean nothing here or to a shell, stay readable. */
    private static String encoded(String name) {
        StringBuilder text = new StringBuilder(name.length());
        name.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || "-._".indexOf(point) >= 0) {
                text.appendCodePoint(point);
            } else {
                for (byte unit : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    text.append('%').append(hex(unit >> 4)).append(hex(unit));
                }
            }
        });
        return text.toString();
    }

    private static char hex(int nibble) {
        return "0123456789ABCDEF".charAt(nibble & 0xF);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A broken escape names nothing: the text itself is looked up, and not found.
            return text;
        }
    }
}
