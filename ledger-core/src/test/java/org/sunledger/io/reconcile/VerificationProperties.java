package org.sunledger.io.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sunledger.outcome.Loaded;
import org.sunledger.period.DatePeriod;
import org.sunledger.reconcile.MadeSides;
import org.sunledger.reconcile.Reconciler;

/** Whatever was reconciled verifies, and no longer when one of its figures has become another. */
class VerificationProperties {
    private static final DatePeriod SOME_DAYS = DatePeriod.closed(LocalDate.of(2016, 7, 20), LocalDate.of(2016, 8, 10));
    private static final List<DatePeriod> PERIODS = List.of(Reconciler.ALL_DAYS, SOME_DAYS);

    /** Amounts, counts, lines and outcomes; not what follows from the rules. */
    private static final Pattern FIGURE = Pattern.compile(
            "\"(?:line|lines|amount|gross|residual|opening|receipts|payments|closing|expected|found)\": \"?(-?[0-9.]+)");

    @Property(tries = 25)
    void everyResultVerifiesAndSoDoesTheOneThatGoesOnFromIt(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int events, @ForAll @IntRange(max = 1) int period)
            throws IOException {
        in(folder -> {
            FilesOfResult files = made(folder, seed, events);
            assertAgrees(files.verify(files.reconcile("first.json", PERIODS.get(period))));
            made(folder, seed + 1, events);
            assertAgrees(files.verify(files.reconcile("second.json", PERIODS.get(period), "first.json")));
        });
    }

    @Property(tries = 25)
    void noFigureOfItMayBeAnother(@ForAll long seed, @ForAll @IntRange(min = 5, max = 40) int events)
            throws IOException {
        in(folder -> {
            FilesOfResult files = made(folder, seed, events);
            String sound = Files.readString(files.reconcile("result.json", Reconciler.ALL_DAYS));
            List<MatchResult> figures = FIGURE.matcher(sound)
                    .results()
                    .filter(figure -> !isOfRunnerUp(sound, figure))
                    .toList();
            MatchResult one = figures.get(new Random(seed).nextInt(figures.size()));
            String other = one.group(1).endsWith("1") ? "2" : "1";
            String altered = sound.substring(0, one.end(1) - 1) + other + sound.substring(one.end(1));

            boolean passes = files.verify(Files.writeString(folder.resolve("result.json"), altered))
                    .value()
                    .filter(ResultVerification::agrees)
                    .isPresent();

            assertThat(passes).as(one.group() + " ending in " + other).isFalse();
        });
    }

    /** What else might have been follows from the rules; a group stands on a line of its own. */
    private static boolean isOfRunnerUp(String result, MatchResult figure) {
        return result.substring(result.lastIndexOf('\n', figure.start()), figure.start())
                .contains("alternatives");
    }

    private static FilesOfResult made(Path folder, long seed, int events) throws IOException {
        MadeSides made = MadeSides.of(seed, events);
        Files.writeString(folder.resolve("left.csv"), MadeSides.csv(made.left()));
        Files.writeString(folder.resolve("right.csv"), MadeSides.csv(made.right()));
        return new FilesOfResult(folder);
    }

    private static void assertAgrees(Loaded<Optional<ResultVerification>> verified) {
        assertThat(verified.value().orElseThrow().checks()).allMatch(ResultVerification.Check::agrees);
    }

    private interface InFolder {
        void run(Path folder) throws IOException;
    }

    private static void in(InFolder work) throws IOException {
        Path folder = Files.createTempDirectory("verified");
        try {
            work.run(folder);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
