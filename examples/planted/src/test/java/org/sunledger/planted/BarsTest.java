package org.sunledger.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunledger.planted.plot.Planter;
import org.sunledger.planted.score.AnswerFile;
import org.sunledger.planted.score.Measure;
import org.sunledger.planted.score.Score;
import org.sunledger.planted.score.ScoreTable;
import org.sunledger.planted.score.Scorer;

/**
 * The reconciler's bars on planted cases, at its default rules. It is run as a process, the two files in, its JSON out:
 * from here nothing else of it can be seen. The seeds are nobody's favourites; a bar is meant for any seed.
 */
final class BarsTest {

    private static final int ROWS = 10_000;

    @TempDir
    private Path folder;

    private Score reconciled(Level level, long seed) throws IOException, InterruptedException {
        PlantedCase planted = Planter.plant(level, ROWS, seed);
        CaseFiles.write(planted, folder);
        Path answer = folder.resolve("answer.json");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.sunledger.cli.Main",
                        "reconcile",
                        "--left",
                        "book.csv",
                        "--right",
                        "bank.csv",
                        "-O",
                        "json")
                .directory(folder.toFile())
                .redirectOutput(answer.toFile())
                .redirectError(folder.resolve("said").toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        assertThat(ended).as("it ends within minutes").isTrue();
        // There are exceptions, since they were planted: 1, and not 0.
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isEqualTo(level == Level.CLEAN ? 0 : 1);
        return Scorer.score(planted, AnswerFile.read(answer));
    }

    private static void atLeast(Score score, Measure measure, int ofTenThousand) {
        assertThat(score.share(measure).atLeast(ofTenThousand))
                .as("%s is at least %d of 10,000%n%s", measure.label(), ofTenThousand, ScoreTable.full(score))
                .isTrue();
    }

    private static void all(Score score, Measure measure) {
        atLeast(score, measure, 10_000);
    }

    @Test
    void whereNothingWentWrongNothingIsLeftOver() throws Exception {
        Score score = reconciled(Level.CLEAN, 101);
        all(score, Measure.AUTOMATIC_PRECISION);
        all(score, Measure.AUTOMATIC_RECALL);
        all(score, Measure.OUTCOMES_STRICT);
        assertThat(score.totalsTie()).isTrue();
    }

    @Test
    void anOrderlyCommunityIsReconciledAlmostWithoutAPerson() throws Exception {
        Score score = reconciled(Level.STANDARD, 102);
        atLeast(score, Measure.AUTOMATIC_PRECISION, 9_999);
        atLeast(score, Measure.RECALL, 9_500);
        atLeast(score, Measure.KEYED_GROUPS, 9_800);
        atLeast(score, Measure.OUTCOMES, 9_900);
        all(score, Measure.TWINS_REVIEWED);
        all(score, Measure.CHANCE_REFUSED);
        all(score, Measure.COMPLETE);
        assertThat(score.totalsTie()).isTrue();
    }

    @Test
    void inAHardCaseNothingWrongIsAcceptedAndMostIsFound() throws Exception {
        Score score = reconciled(Level.HARD, 103);
        atLeast(score, Measure.AUTOMATIC_PRECISION, 9_980);
        atLeast(score, Measure.RECALL, 9_000);
        all(score, Measure.TWINS_REVIEWED);
        all(score, Measure.CHANCE_REFUSED);
        assertThat(score.totalsTie()).isTrue();
    }
}
