package org.sunledger.cli.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sunledger.audit.TestTerms;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.io.audit.PolicyFile;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;

/** The terms of tests, as the policy file says and the options say otherwise. */
public final class AuditTerms {
    private final Session session;
    private final Amounts amounts;

    private AuditTerms(Session session, Amounts amounts) {
        this.session = session;
        this.amounts = amounts;
    }

    static TestTerms of(Session session, Amounts amounts) {
        return new AuditTerms(session, amounts).terms();
    }

    private TestTerms terms() {
        TestTerms file = policy();
        return new TestTerms(limits(file.limits()), file.windows(), hours(file.hours()), lists(file.lists()));
    }

    private TestTerms policy() {
        String file = session.arguments().text("--policy");
        if (file.isEmpty()) {
            return TestTerms.DEFAULT;
        }
        Loaded<Optional<TestTerms>> read =
                PolicyFile.read(session.surroundings().path(file), amounts);
        return read.value().orElseThrow(() -> Refusal.ofFiles(read.failures()));
    }

    private TestTerms.Limits limits(TestTerms.Limits usual) {
        List<Long> limits = new ArrayList<>(usual.amountsMinor());
        for (String typed : session.arguments().all("--limit")) {
            if (amounts.read(typed) instanceof AmountReading.Exact exact && exact.minor() > 0) {
                limits.add(exact.minor());
            } else {
                throw Misuse.of("misuse.amount", "option", "--limit", "found", typed);
            }
        }
        return new TestTerms.Limits(limits, usual.belowPercent(), usual.roundMinor(), usual.sizeFactor());
    }

    private TestTerms.Hours hours(TestTerms.Hours usual) {
        String typed = session.arguments().text("--hours");
        int[] range = {usual.opens(), usual.closes()};
        if (!typed.isEmpty()) {
            try {
                range = PolicyFile.range(typed);
            } catch (IllegalArgumentException | DateTimeException noRange) {
                throw Misuse.of("misuse.choice", "option", "--hours", "found", typed, "known", "08:00-18:00");
            }
        }
        Set<LocalDate> holidays = new TreeSet<>(usual.holidays());
        for (String day : lines("--holidays")) {
            holidays.add(Moments.day("holidays", day));
        }
        return new TestTerms.Hours(range[0], range[1], usual.weekend(), holidays, usual.workdays());
    }

    private TestTerms.Lists lists(TestTerms.Lists usual) {
        Set<String> related = new TreeSet<>(usual.related());
        related.addAll(lines("--related"));
        Set<String> restricted = new TreeSet<>(usual.restricted());
        restricted.addAll(session.arguments().all("--restricted"));
        boolean given = session.arguments().has("--documents");
        return new TestTerms.Lists(related, restricted, given ? documents() : Set.of(), given);
    }

    /** The names of the files of a folder, or the lines of a file. */
    private Set<String> documents() {
        Path path = session.surroundings().path(session.arguments().text("--documents"));
        if (!Files.isDirectory(path)) {
            return new TreeSet<>(lines("--documents"));
        }
        try (Stream<Path> files = Files.walk(path)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile).forEach(file -> names.add(String.valueOf(file.getFileName())));
            return names;
        } catch (IOException unreadable) {
            throw unreadable(path);
        }
    }

    private List<String> lines(String option) {
        String typed = session.arguments().text(option);
        if (typed.isEmpty()) {
            return List.of();
        }
        Path path = session.surroundings().path(typed);
        try (Stream<String> lines = Files.lines(path, StandardCharsets.UTF_8)) {
            return lines.map(line -> line.replace("\ufeff", "").strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw unreadable(path);
        }
    }

    private static Refusal unreadable(Path path) {
        Code code = Files.exists(path) ? Code.CSV_FILE_UNREADABLE : Code.CSV_FILE_MISSING;
        return Refusal.ofFiles(List.of(Failure.of(code, Place.file(path.toString()), "", "", "reason", "UTF-8")));
    }
}
