package org.sunledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every reconciliation, whatever the files are. */
class ReconcilerProperties {
    /** Ten thousand cases in all the builds of two weeks; each build takes other ones. */
    @Property(tries = 1_000)
    void everyIdentityHolds(@ForAll long seed, @ForAll @IntRange(min = 0, max = 25) int events) {
        MadeSides made = MadeSides.of(seed, events);

        Reconciliation result = run(made, 0, 1);

        Identities identities = Identities.of(result, Ends.UNKNOWN, Ends.UNKNOWN, 0, 0);
        assertThat(identities.checks())
                .allSatisfy(
                        check -> assertThat(check.foundMinor()).as(check.id()).isEqualTo(check.expectedMinor()));
        assertThat(identities.proof().ties()).isTrue();
    }

    @Property(tries = 150)
    void theOrderOfTheRowsAndTheNumberOfThreadsDoNotShow(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int events, @ForAll long shuffle) {
        MadeSides made = MadeSides.of(seed, events);

        assertThat(shown(run(made, shuffle, 4))).isEqualTo(shown(run(made, 0, 1)));
    }

    @Property(tries = 300)
    void aGroupThatStandsWithoutAPersonTiesOrItsDifferenceIsBooked(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int events) {
        Reconciliation result = run(MadeSides.of(seed, events), 0, 1);

        result.groups(group -> {
            long left = sum(result.left(), group.left());
            long right = sum(result.right(), group.right());
            assertThat(group.residualMinor()).isEqualTo(right - left);
            if (group.isAutomatic()) {
                assertThat(group.residualMinor() == 0).isEqualTo(group.outcome() != LineOutcome.TOLERANCE);
                assertThat(group.account().isEmpty()).isEqualTo(group.residualMinor() == 0);
                assertThat(group.margin()).isGreaterThan(0);
            }
        });
    }

    @Property(tries = 150)
    void everyPairThatWasWeighedSaysHowItsWeightAddsUp(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int events) {
        Reconciliation result = run(MadeSides.of(seed, events), 0, 1);

        result.groups(group -> {
            assertThat(result.weighing(group).isPresent())
                    .isEqualTo(group.rule().equals("pair"));
            result.weighing(group).ifPresent(weighing -> {
                int added = weighing.start() + weighing.amount() + weighing.day();
                for (int field = 0; field < weighing.texts(); field++) {
                    Likeness likeness = result.likeness(
                            field, group.left().at(0), group.right().at(0));
                    added += weighing.text(field);
                    assertThat(likeness != Likeness.BLANK || weighing.text(field) == 0)
                            .isTrue();
                    assertThat(likeness != Likeness.DIFFERENT || weighing.text(field) <= 0)
                            .isTrue();
                }
                assertThat(added).isEqualTo(group.weight());
                assertThat(weighing.sum()).isEqualTo(added);
                assertThat(weighing.start()).isLessThanOrEqualTo(Bits.log2(events * 2L));
            });
        });
    }

    private static Reconciliation run(MadeSides made, long shuffle, int threads) {
        return Reconciler.reconcile(
                MadeSides.side(made.left(), shuffle), MadeSides.side(made.right(), shuffle), Rules.DEFAULT, threads);
    }

    private static long sum(Side side, Rows rows) {
        long[] sum = {0};
        rows.each(row -> sum[0] += side.amountMinor(row));
        return sum[0];
    }

    /** Everything but the line numbers, in the order of the result. */
    private static List<String> shown(Reconciliation result) {
        List<String> shown = new ArrayList<>();
        result.groups(group -> shown.add(group.rule() + group.outcome() + ids(result.left(), group.left())
                + ids(result.right(), group.right()) + group.weight() + "/" + group.margin() + group.key()));
        for (int row = 0; row < result.left().size(); row++) {
            shown.add(result.left().id(row) + result.leftOutcome(row));
        }
        for (int row = 0; row < result.right().size(); row++) {
            shown.add(result.right().id(row) + result.rightOutcome(row));
        }
        return shown;
    }

    private static String ids(Side side, Rows rows) {
        List<String> ids = new ArrayList<>();
        rows.each(row -> ids.add(side.id(row)));
        Collections.sort(ids);
        return ids.toString();
    }
}
