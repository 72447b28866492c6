package org.sunledger.planted.rival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunledger.planted.Level;
import org.sunledger.planted.Line;
import org.sunledger.planted.Planted;
import org.sunledger.planted.PlantedCase;
import org.sunledger.planted.plot.Planter;
import org.sunledger.planted.score.Answer;
import org.sunledger.planted.score.Found;
import org.sunledger.planted.score.Measure;
import org.sunledger.planted.score.Score;
import org.sunledger.planted.score.ScoreTable;
import org.sunledger.planted.score.Scorer;

/** Matchers of which the weakness is known must show it: that is how one knows that the measures see it. */
final class RivalsTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 5);

    private static Line line(String id, int dayOfMonth, long amount, String reference) {
        return new Line(id, DAY.withDayOfMonth(dayOfMonth), amount, reference, "", "");
    }

    private static Map<String, Score> scores(Level level) {
        PlantedCase planted = Planter.plant(level, 3_000, 31);
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Matcher matcher : Planted.matchers(planted)) {
            scores.put(matcher.name(), Scorer.score(planted, matcher.match(planted.book(), planted.bank())));
        }
        return scores;
    }

    @Test
    void everyOneOfThemAccountsForEveryLine() {
        scores(Level.STANDARD)
                .forEach((name, score) -> assertThat(score.totalsTie()).as(name).isTrue());
    }

    @Test
    void aKeyJoinIsRightWhereThereAreKeysAndFindsNothingElse() {
        assertThat(scores(Level.CLEAN).get("key join").share(Measure.RECALL).atLeast(10_000))
                .isTrue();
        Score standard = scores(Level.STANDARD).get("key join");
        assertThat(standard.share(Measure.AUTOMATIC_PRECISION).atLeast(9_500)).isTrue();
        assertThat(standard.share(Measure.RECALL).atLeast(6_500)).isFalse();
        assertThat(standard.share(Measure.KEYED_GROUPS).part()).isZero();
    }

    @Test
    void whoGoesByAmountAndDayAloneIsWrongMoreOftenThanNot() {
        Map<String, Score> scores = scores(Level.HARD);
        for (String name : List.of("first match", "greedy")) {
            assertThat(scores.get(name).share(Measure.AUTOMATIC_PRECISION).atLeast(5_000))
                    .as(name)
                    .isFalse();
        }
    }

    @Test
    void noneOfThemSendsTwinsToAPersonOrIsSafeEnoughForAnAuditor() {
        scores(Level.STANDARD).forEach((name, score) -> {
            if (!name.equals("perfect")) {
                assertThat(score.share(Measure.TWINS_REVIEWED).atLeast(2_000))
                        .as(name)
                        .isFalse();
                assertThat(score.share(Measure.AUTOMATIC_PRECISION).atLeast(9_999))
                        .as(name)
                        .isFalse();
            }
        });
    }

    @Test
    void theFirstMatchTakesALineOfTheBookTwice() {
        Answer answer = new FirstMatch()
                .match(List.of(line("B1", 5, 300, "")), List.of(line("S1", 5, 300, ""), line("S2", 6, 300, "")));
        assertThat(answer.groups())
                .containsExactly(
                        Found.automatic(List.of("B1"), List.of("S1")), Found.automatic(List.of("B1"), List.of("S2")));
    }

    @Test
    void greedyTakesItOnce() {
        Answer answer = new Greedy()
                .match(List.of(line("B1", 5, 300, "")), List.of(line("S1", 7, 300, ""), line("S2", 5, 300, "")));
        assertThat(answer.groups()).containsExactly(Found.automatic(List.of("B1"), List.of("S1")));
    }

    @Test
    void gnuCashClearsOnAmountAndDayAlone() {
        Line bank = line("S1", 5, 300, "");
        assertThat(GnuCashScore.points(bank, line("B1", 5, 300, ""))).isEqualTo(6);
        assertThat(GnuCashScore.points(bank, line("B1", 8, 300, ""))).isEqualTo(5);
        assertThat(GnuCashScore.points(bank, line("B1", 25, 900, ""))).isEqualTo(-10);
    }

    @Test
    void odooMissesASubsetWhenAnEarlyCandidateIsNotPartOfIt() {
        Line bank = line("S1", 5, 500, "K1234");
        List<Line> book =
                List.of(line("B1", 1, 300, "K1234"), line("B2", 2, 250, "K1234"), line("B3", 3, 250, "K1234"));
        assertThat(new OdooGreedy().match(book, List.of(bank)).groups()).isEmpty();
        assertThat(new OdooGreedy().match(book.subList(1, 3), List.of(bank)).groups())
                .containsExactly(Found.automatic(List.of("B2", "B3"), List.of("S1")));
    }

    @Test
    void theTableShowsOneColumnForEach() {
        String table = ScoreTable.of(scores(Level.CLEAN));
        assertThat(table.lines().findFirst().orElse(""))
                .contains("measure", "key join", "GnuCash score", "Odoo greedy", "first match", "greedy", "perfect");
        assertThat(table).contains("automatic precision", "totals tie");
    }
}
