package org.sunledger.io.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunledger.audit.TestTerms;
import org.sunledger.canonical.CanonicalFormatException;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;

/** Limits, windows, calendars and lists that tests go by: JSON, every member optional; what is not said is as usual. */
public final class PolicyFile {
    private static final List<String> MEMBERS = List.of(
            "limits",
            "below-percent",
            "round",
            "size-factor",
            "near-days",
            "split-days",
            "late-days",
            "banked-days",
            "cutoff-days",
            "hours",
            "weekend",
            "holidays",
            "workdays",
            "related",
            "restricted",
            "documents");

    private final CanonicalObject found;
    private final Amounts amounts;

    private PolicyFile(CanonicalObject found, Amounts amounts) {
        this.found = found;
        this.amounts = amounts;
    }

    /** Reads the file at a path. */
    public static Loaded<Optional<TestTerms>> read(Path path, Amounts amounts) {
        String file = path.toString();
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            CanonicalObject found = CanonicalObject.read(text.startsWith("\ufeff") ? text.substring(1) : text);
            return new Loaded<>(Optional.of(new PolicyFile(found, amounts).terms()), List.of());
        } catch (IOException unreadable) {
            Code code = Files.exists(path) ? Code.AUDIT_POLICY_MALFORMED : Code.CSV_FILE_MISSING;
            return none(file, code, "it cannot be read as UTF-8");
        } catch (CanonicalFormatException | IllegalArgumentException | DateTimeException malformed) {
            return none(file, Code.AUDIT_POLICY_MALFORMED, String.valueOf(malformed.getMessage()));
        }
    }

    /** The terms of a text; throws {@link IllegalArgumentException} or a format exception when it holds none. */
    public static TestTerms of(String text, Amounts amounts) {
        return new PolicyFile(CanonicalObject.read(text), amounts).terms();
    }

    /** Terms as a file that says all of them, in one line. */
    public static String write(TestTerms terms, Amounts amounts) {
        TestTerms.Hours hours = terms.hours();
        CanonicalObject.Builder file = CanonicalObject.builder()
                .putTexts(
                        "limits",
                        terms.limits().amountsMinor().stream()
                                .map(amounts::plain)
                                .toList())
                .put("below-percent", terms.limits().belowPercent())
                .put("round", amounts.plain(terms.limits().roundMinor()))
                .put("size-factor", terms.limits().sizeFactor())
                .put("near-days", terms.windows().near())
                .put("split-days", terms.windows().split())
                .put("late-days", terms.windows().late())
                .put("banked-days", terms.windows().banked())
                .put("cutoff-days", terms.windows().cutoff())
                .put("hours", clock(hours.opens()) + "-" + clock(hours.closes()))
                .putTexts(
                        "weekend",
                        sorted(hours.weekend().stream().map(day -> day.name().toLowerCase(Locale.ROOT))))
                .putTexts("holidays", sorted(hours.holidays().stream().map(LocalDate::toString)))
                .putTexts("workdays", sorted(hours.workdays().stream().map(LocalDate::toString)))
                .putTexts("related", sorted(terms.lists().related().stream()))
                .putTexts("restricted", sorted(terms.lists().restricted().stream()));
        if (terms.lists().documentsGiven()) {
            file.putTexts("documents", sorted(terms.lists().documents().stream()));
        }
        return file.build().toString();
    }

    private static List<String> sorted(Stream<String> texts) {
        return texts.sorted().toList();
    }

    private static String clock(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L).toString();
    }

    private static Loaded<Optional<TestTerms>> none(String file, Code code, String reason) {
        return new Loaded<>(Optional.empty(), List.of(Failure.of(code, Place.file(file), "", "", "reason", reason)));
    }

    private TestTerms terms() {
        for (String name : found.names()) {
            if (!MEMBERS.contains(name)) {
                throw new IllegalArgumentException("there is no member \"" + name + "\"");
            }
        }
        TestTerms usual = TestTerms.DEFAULT;
        List<Long> limits = new ArrayList<>();
        texts("limits").forEach(limit -> limits.add(minor(limit)));
        return new TestTerms(
                new TestTerms.Limits(
                        limits,
                        whole("below-percent", usual.limits().belowPercent()),
                        found.has("round")
                                ? minor(found.text("round"))
                                : usual.limits().roundMinor(),
                        whole("size-factor", usual.limits().sizeFactor())),
                new TestTerms.Windows(
                        whole("near-days", usual.windows().near()),
                        whole("split-days", usual.windows().split()),
                        whole("late-days", usual.windows().late()),
                        whole("banked-days", usual.windows().banked()),
                        whole("cutoff-days", usual.windows().cutoff())),
                hours(usual.hours()),
                new TestTerms.Lists(
                        Set.copyOf(texts("related")),
                        Set.copyOf(texts("restricted")),
                        Set.copyOf(texts("documents")),
                        found.has("documents")));
    }

    private TestTerms.Hours hours(TestTerms.Hours usual) {
        String range = found.has("hours") ? found.text("hours") : "";
        int[] open = range.isEmpty() ? new int[] {usual.opens(), usual.closes()} : range(range);
        Set<DayOfWeek> weekend = found.has("weekend")
                ? texts("weekend").stream()
                        .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet())
                : usual.weekend();
        return new TestTerms.Hours(open[0], open[1], weekend, days("holidays"), days("workdays"));
    }

    /** The minutes of a range such as {@code 08:00-18:00}; throws when it is none. */
    public static int[] range(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("\"" + text + "\" is no range of hours such as 08:00-18:00");
        }
        LocalTime opens = LocalTime.parse(ends[0].strip());
        LocalTime closes = LocalTime.parse(ends[1].strip());
        return new int[] {opens.toSecondOfDay() / 60, closes.toSecondOfDay() / 60};
    }

    private Set<LocalDate> days(String name) {
        return texts(name).stream().map(LocalDate::parse).collect(Collectors.toSet());
    }

    private List<String> texts(String name) {
        return found.has(name) ? found.texts(name) : List.of();
    }

    private int whole(String name, int otherwise) {
        long whole = found.findWhole(name).orElse(otherwise);
        if (whole < 0 || whole > 36_500) {
            throw new IllegalArgumentException("\"" + name + "\" cannot be " + whole);
        }
        return (int) whole;
    }

    private long minor(String text) {
        if (amounts.read(text) instanceof AmountReading.Exact exact && exact.minor() > 0) {
            return exact.minor();
        }
        throw new IllegalArgumentException("\"" + text + "\" is no positive amount");
    }
}
