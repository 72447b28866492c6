package org.sunledger.planted.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunledger.planted.Level;
import org.sunledger.planted.Line;
import org.sunledger.planted.Outcome;
import org.sunledger.planted.PlantedCase;
import org.sunledger.planted.Side;
import org.sunledger.planted.TrueGroup;
import org.sunledger.planted.Verdict;
import org.sunledger.planted.plot.Planter;
import org.sunledger.planted.rival.Perfect;

final class ScorerTest {

    static Stream<Level> levels() {
        return Level.ALL_LEVELS.stream();
    }

    @ParameterizedTest
    @MethodSource("levels")
    void whoKnowsTheTruthHasFullMarks(Level level) {
        PlantedCase planted = Planter.plant(level, 3_000, 21);
        Score score = Scorer.score(planted, new Perfect(planted).match(planted.book(), planted.bank()));
        for (Measure measure : Set.of(
                Measure.AUTOMATIC_PRECISION,
                Measure.RECALL,
                Measure.KEYED_GROUPS,
                Measure.ALL_GROUPS,
                Measure.OUTCOMES,
                Measure.OUTCOMES_STRICT,
                Measure.PAIR_PRECISION,
                Measure.TWINS_REVIEWED,
                Measure.CHANCE_REFUSED,
                Measure.COMPLETE)) {
            Share share = score.share(measure);
            assertThat(share.part()).as("%s", measure).isEqualTo(share.whole());
        }
        assertThat(score.totalsTie()).isTrue();
        assertThat(score.failures()).isEmpty();
        assertThat(score.confusion()).isEmpty();
    }

    /** Two pairs that are plain, two that are twins, a line in each file that has no partner. */
    private static PlantedCase small() {
        List<Line> book = new ArrayList<>();
        List<Line> bank = new ArrayList<>();
        List<TrueGroup> groups = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        Line any = Planter.plant(Level.CLEAN, 1, 1).book().get(0);
        for (int number = 1; number <= 4; number++) {
            boolean twins = number > 2;
            book.add(named(any, "B" + number));
            bank.add(named(any, "S" + number));
            groups.add(new TrueGroup(number, List.of("B" + number), List.of("S" + number), Set.of(), false, twins));
            Set<Outcome> allowed = Set.of(twins ? Outcome.PROPOSED : Outcome.EXACT);
            verdicts.add(new Verdict(Side.BOOK, "B" + number, number, twins ? 1 : 0, allowed, Set.of()));
            verdicts.add(new Verdict(Side.BANK, "S" + number, number, twins ? 1 : 0, allowed, Set.of()));
        }
        book.add(named(any, "B5"));
        bank.add(named(any, "S5"));
        verdicts.add(new Verdict(Side.BOOK, "B5", 0, 0, Set.of(Outcome.LEDGER_ONLY), Set.of()));
        verdicts.add(new Verdict(Side.BANK, "S5", 0, 0, Set.of(Outcome.STATEMENT_ONLY), Set.of()));
        return new PlantedCase("small", 0, any.date(), any.date(), 0, 0, book, bank, groups, verdicts);
    }

    private static Line named(Line line, String id) {
        return new Line(id, line.date(), line.amount(), line.reference(), line.counterparty(), line.memo());
    }

    private static Answer said(Found... groups) {
        Answer.Collector answer = new Answer.Collector();
        for (Found found : groups) {
            answer.group(found);
            Outcome outcome = found.automatic() ? Outcome.EXACT : Outcome.PROPOSED;
            found.book().forEach(id -> answer.outcome(Side.BOOK, id, outcome));
            found.bank().forEach(id -> answer.outcome(Side.BANK, id, outcome));
        }
        return answer.answer();
    }

    private static Found accepted(String book, String bank) {
        return Found.automatic(List.of(book), List.of(bank));
    }

    private static Found proposed(String book, String bank) {
        return Found.proposed(List.of(book), List.of(bank));
    }

    @Test
    void anAcceptedWrongPairCostsPrecisionAndAMissingOneRecall() {
        Score score = Scorer.score(small(), said(accepted("B1", "S1"), accepted("B2", "S5")));
        assertThat(score.share(Measure.AUTOMATIC_PRECISION)).isEqualTo(new Share(1, 2));
        assertThat(score.share(Measure.RECALL)).isEqualTo(new Share(1, 4));
        assertThat(score.share(Measure.PAIR_PRECISION)).isEqualTo(new Share(1, 2));
        assertThat(score.share(Measure.PAIR_RECALL)).isEqualTo(new Share(1, 4));
        assertThat(score.totalsTie()).isFalse();
        assertThat(score.share(Measure.COMPLETE)).isEqualTo(new Share(4, 10));
    }

    @Test
    void onlyTheFirstProposalCounts() {
        assertThat(Scorer.score(small(), said(proposed("B1", "S1"), proposed("B1", "S2")))
                        .share(Measure.RECALL))
                .isEqualTo(new Share(1, 4));
        assertThat(Scorer.score(small(), said(proposed("B1", "S2"), proposed("B1", "S1")))
                        .share(Measure.RECALL))
                .isEqualTo(new Share(0, 4));
    }

    @Test
    void eitherPairingOfTwinsIsARightProposal() {
        Score score = Scorer.score(small(), said(proposed("B3", "S4"), proposed("B4", "S3")));
        assertThat(score.share(Measure.RECALL)).isEqualTo(new Share(2, 4));
        assertThat(score.share(Measure.TWINS_REVIEWED)).isEqualTo(new Share(4, 4));
    }

    @Test
    void acceptedTwinsAreWrongInEitherPairing() {
        Score score = Scorer.score(small(), said(accepted("B3", "S3"), accepted("B4", "S4")));
        assertThat(score.share(Measure.AUTOMATIC_PRECISION)).isEqualTo(new Share(0, 2));
        assertThat(score.share(Measure.RECALL)).isEqualTo(new Share(0, 4));
        assertThat(score.share(Measure.TWINS_REVIEWED)).isEqualTo(new Share(0, 4));
    }

    @Test
    void aLineThatIsMatchedTwiceIsWrongTheSecondTime() {
        Score score = Scorer.score(small(), said(accepted("B1", "S1"), accepted("B1", "S1")));
        assertThat(score.share(Measure.AUTOMATIC_PRECISION)).isEqualTo(new Share(1, 2));
        assertThat(score.totalsTie()).isFalse();
    }

    @Test
    void sayingNothingFindsNothing() {
        Score score = Scorer.score(small(), said());
        assertThat(score.share(Measure.AUTOMATIC_PRECISION)).isEqualTo(Share.NONE);
        assertThat(score.share(Measure.RECALL)).isEqualTo(new Share(0, 4));
        assertThat(score.share(Measure.OUTCOMES)).isEqualTo(new Share(0, 10));
        assertThat(score.totalsTie()).isFalse();
    }

    @Test
    void aShareIsRoundedDown() {
        assertThat(new Share(99_999, 100_000).text()).isEqualTo("0.9999");
        assertThat(new Share(7, 7).text()).isEqualTo("1.0000");
        assertThat(new Share(0, 0).text()).isEqualTo("-");
        assertThat(new Share(9_998, 10_000).atLeast(9_999)).isFalse();
        assertThat(new Share(9_999, 10_000).atLeast(9_999)).isTrue();
    }
}
