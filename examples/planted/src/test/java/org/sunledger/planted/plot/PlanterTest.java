package org.sunledger.planted.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunledger.planted.CaseFiles;
import org.sunledger.planted.Level;
import org.sunledger.planted.Line;
import org.sunledger.planted.Operator;
import org.sunledger.planted.PlantedCase;
import org.sunledger.planted.Side;
import org.sunledger.planted.TrueGroup;
import org.sunledger.planted.Verdict;

final class PlanterTest {

    static Stream<Level> levels() {
        return Level.ALL_LEVELS.stream();
    }

    @ParameterizedTest
    @MethodSource("levels")
    void everyLineHasExactlyOneVerdict(Level level) {
        PlantedCase planted = Planter.plant(level, 2_000, 11);
        List<String> judged = new ArrayList<>();
        planted.verdicts().forEach(verdict -> judged.add(verdict.side() + verdict.id()));
        List<String> there = new ArrayList<>();
        for (Side side : Side.values()) {
            planted.lines(side).forEach(line -> there.add(side + line.id()));
        }
        assertThat(judged).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(there);
        assertThat(planted.book().size()).isBetween(2_000, 2_010);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void aTrueGroupTiesUnlessSomebodySlippedOrAFeeIsNotBooked(Level level) {
        PlantedCase planted = Planter.plant(level, 4_000, 12);
        Map<String, Long> amounts = amounts(planted);
        int unbooked = 0;
        for (TrueGroup group : planted.groups()) {
            long difference = sum(amounts, group.bank()) - sum(amounts, group.book());
            boolean slipped = Stream.of(Operator.TRANSPOSED, Operator.CENT_OFF, Operator.SIGN)
                    .anyMatch(group.marks()::contains);
            if (group.keyed() || !(slipped || group.marks().contains(Operator.BATCH))) {
                assertThat(difference).as("%s", group).isZero();
            } else if (group.marks().contains(Operator.BATCH) && difference != 0) {
                assertThat(-difference).isBetween(1L, 1 + sum(amounts, group.book()) * 40 / 10_000);
                unbooked++;
            } else if (group.marks().contains(Operator.CENT_OFF)) {
                assertThat(Math.abs(difference)).isEqualTo(1);
            } else if (slipped) {
                assertThat(difference).isNotZero();
            }
        }
        assertThat(unbooked > 0).isEqualTo(level.rate(Operator.BATCH) > 0);
    }

    @Test
    void aCleanCaseHasEachLineTwice() {
        PlantedCase planted = Planter.plant(Level.CLEAN, 1_000, 13);
        assertThat(planted.bank())
                .extracting(Line::date, Line::amount, Line::reference, Line::counterparty, Line::memo)
                .containsExactlyInAnyOrderElementsOf(planted.book().stream()
                        .map(line ->
                                tuple(line.date(), line.amount(), line.reference(), line.counterparty(), line.memo()))
                        .toList());
    }

    /** A rate is one of the book's lines; where a plot writes groups of them, the mark is on each. */
    @ParameterizedTest
    @MethodSource("levels")
    void theRatesAreTheLevels(Level level) {
        PlantedCase planted = Planter.plant(level, 15_000, 14);
        Map<Operator, Integer> counted = new EnumMap<>(Operator.class);
        for (Verdict verdict : planted.verdicts()) {
            boolean counts = verdict.side() == Side.BOOK || verdict.marks().contains(Operator.MISSING_IN_BOOK);
            for (Operator operator : verdict.marks()) {
                if (counts && operator.shapes() && operator != Operator.CUT_OFF) {
                    counted.merge(operator, 1, Integer::sum);
                }
            }
        }
        for (Operator operator : Operator.values()) {
            if (operator.shapes() && operator != Operator.CUT_OFF) {
                int expected = level.rate(operator) * 3 / 2;
                assertThat(counted.getOrDefault(operator, 0))
                        .as("%s", operator)
                        .isCloseTo(expected, within(20 + expected / 7));
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameFilesAndAnotherSeedOthers(@TempDir Path folder) throws Exception {
        CaseFiles.write(Planter.plant(Level.HARD, 500, 15), folder.resolve("one"));
        CaseFiles.write(Planter.plant(Level.HARD, 500, 15), folder.resolve("same"));
        CaseFiles.write(Planter.plant(Level.HARD, 500, 16), folder.resolve("other"));
        for (String file : List.of("book.csv", "bank.csv", "truth.csv", "case.csv")) {
            assertThat(folder.resolve("same").resolve(file)).hasSameBinaryContentAs(folder.resolve("one/" + file));
        }
        assertThat(Files.mismatch(folder.resolve("one/book.csv"), folder.resolve("other/book.csv")))
                .isNotEqualTo(-1);
    }

    /** Whoever relies on a case by its seed must get the same one next year. */
    @Test
    void aCaseOfBeforeIsStillTheSame(@TempDir Path folder) throws Exception {
        CaseFiles.write(Planter.plant(Level.HARD, 300, 1), folder);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String file : List.of("book.csv", "bank.csv", "truth.csv", "case.csv")) {
            digest.update(Files.readAllBytes(folder.resolve(file)));
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("45c4c7e39f80c1fd0b44e77934c4fb5c64e0e1c3081c31fd014f74455e9030db");
    }

    @ParameterizedTest
    @MethodSource("levels")
    void whatIsReadIsWhatWasWritten(Level level, @TempDir Path folder) throws Exception {
        PlantedCase planted = Planter.plant(level, 500, 17);
        CaseFiles.write(planted, folder);
        PlantedCase read = CaseFiles.read(folder);
        assertThat(read.book()).isEqualTo(planted.book());
        assertThat(read.bank()).isEqualTo(planted.bank());
        assertThat(read.verdicts()).isEqualTo(planted.verdicts());
        assertThat(read.groups()).hasSameSizeAs(planted.groups());
        assertThat(read.closing(Side.BANK)).isEqualTo(planted.closing(Side.BANK));
    }

    @Test
    void twinsSayTheSameButForNumbersOfTheirOwn() {
        PlantedCase planted = Planter.plant(Level.HARD, 5_000, 18);
        Map<String, Line> bank = new HashMap<>();
        planted.bank().forEach(line -> bank.put(line.id(), line));
        Map<Integer, List<Line>> classes = new HashMap<>();
        for (Verdict verdict : planted.verdicts()) {
            if (verdict.side() == Side.BANK && verdict.marks().contains(Operator.TWINS) && verdict.twins() != 0) {
                classes.computeIfAbsent(verdict.twins(), number -> new ArrayList<>())
                        .add(bank.getOrDefault(verdict.id(), planted.bank().get(0)));
            }
        }
        assertThat(classes).hasSizeGreaterThan(20);
        classes.values()
                .forEach(twins -> assertThat(twins)
                        .extracting(line -> line.date() + " " + line.amount() + line.counterparty() + line.memo())
                        .hasSizeGreaterThan(1)
                        .containsOnly(twins.get(0).date() + " " + twins.get(0).amount()
                                + twins.get(0).counterparty() + twins.get(0).memo()));
    }

    @Test
    void transposingExchangesTwoNeighbours() {
        assertThat(Slips.transposed(27_000)).isEqualTo(72_000);
        assertThat(Slips.transposed(-12_345)).isEqualTo(-21_345);
        assertThat(Slips.transposed(30_000)).isEqualTo(30_000);
        assertThat(Slips.transposed(11_120)).isEqualTo(11_210);
    }

    private static Map<String, Long> amounts(PlantedCase planted) {
        Map<String, Long> amounts = new HashMap<>();
        planted.book().forEach(line -> amounts.put(line.id(), line.amount()));
        planted.bank().forEach(line -> amounts.put(line.id(), line.amount()));
        return amounts;
    }

    private static long sum(Map<String, Long> amounts, List<String> ids) {
        return ids.stream().mapToLong(id -> amounts.getOrDefault(id, 0L)).sum();
    }
}
