package org.sunledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sunledger.fact.DecisionKind;

/** Whatever people decide: every line keeps one outcome, everything still adds up, and what was decided is so. */
class DecisionProperties {
    @Property(tries = 300)
    void whateverIsDecidedEverythingAddsUp(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int events) {
        MadeSides made = MadeSides.of(seed, events);
        List<Decision> decisions = decisions(run(made, Given.NOTHING), new Random(seed));

        Reconciliation result = run(made, Given.NOTHING.deciding(decisions));

        Identities identities = Identities.of(result, Ends.UNKNOWN, Ends.UNKNOWN, 0, 0);
        assertThat(identities.checks())
                .allSatisfy(
                        check -> assertThat(check.foundMinor()).as(check.id()).isEqualTo(check.expectedMinor()));
        assertThat(result.decided()).hasSameSizeAs(decisions);
        List<String> groups = groups(result);
        for (Decided each : result.decided()) {
            boolean together = groups.contains(shown(each.left()) + shown(each.right()));
            if (each.applies() && each.decision().kind() != DecisionKind.NOTE) {
                assertThat(together).as("%s", each).isEqualTo(each.decision().kind() == DecisionKind.ACCEPT);
            }
        }
    }

    @Property(tries = 300)
    void theNewestDecisionAboutALineCounts(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int events) {
        MadeSides made = MadeSides.of(seed, events);
        List<Decision> decisions = decisions(run(made, Given.NOTHING), new Random(seed));

        Reconciliation result = run(made, Given.NOTHING.deciding(decisions));

        List<Decided> decided = result.decided();
        for (int i = decided.size() - 1; i >= 0; i--) {
            if (!decided.get(i).applies()) {
                Decided older = decided.get(i);
                assertThat(decided.subList(i + 1, decided.size()))
                        .as("%s", older)
                        .anyMatch(newer -> newer.applies() && meet(newer, older));
            }
        }
    }

    private static boolean meet(Decided one, Decided other) {
        return rows(one.left()).anyMatch(row -> rows(other.left()).anyMatch(each -> each == row))
                || rows(one.right()).anyMatch(row -> rows(other.right()).anyMatch(each -> each == row))
                // A row that a newer decision has taken is not found any more.
                || other.left().size() + other.right().size() == 0
                || !one.decision().left().stream()
                        .filter(other.decision().left()::contains)
                        .toList()
                        .isEmpty()
                || !one.decision().right().stream()
                        .filter(other.decision().right()::contains)
                        .toList()
                        .isEmpty();
    }

    @Property(tries = 200)
    void whatStoodStandsAgainWhenMoreLinesCome(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int events, @ForAll long more) {
        MadeSides made = MadeSides.of(seed, events);
        Reconciliation first = run(made, Given.NOTHING);
        List<KeptGroup> standing = new ArrayList<>();
        first.groups(group -> {
            if (group.outcome() != LineOutcome.PROPOSED) {
                standing.add(new KeptGroup(
                        group.rule(),
                        group.outcome(),
                        names(first.left(), group.left()),
                        names(first.right(), group.right()),
                        group.account(),
                        group.weight(),
                        group.margin(),
                        group.key()));
            }
        });
        MadeSides page = MadeSides.of(more, 5);
        List<MadeSides.Line> left = new ArrayList<>(made.left());
        List<MadeSides.Line> right = new ArrayList<>(made.right());
        left.addAll(page.left());
        right.addAll(page.right());

        Reconciliation second = run(new MadeSides(left, right), Given.NOTHING.keeping(standing));

        List<String> groups = new ArrayList<>();
        second.groups(group -> {
            if (group.outcome() != LineOutcome.PROPOSED) {
                groups.add(sorted(names(second.left(), group.left())) + sorted(names(second.right(), group.right())));
            }
        });
        standing.forEach(kept -> assertThat(groups).contains(sorted(kept.left()) + sorted(kept.right())));
    }

    private static String sorted(List<String> names) {
        return names.stream().sorted().toList().toString();
    }

    private static Reconciliation run(MadeSides made, Given given) {
        return Reconciler.reconcile(
                MadeSides.side(made.left(), 0),
                MadeSides.side(made.right(), 0),
                Rules.DEFAULT,
                Reconciler.ALL_DAYS,
                1,
                given);
    }

    /** Some lines are put together at random, some groups are rejected, some lines are noted. */
    private static List<Decision> decisions(Reconciliation plain, Random random) {
        List<Decision> decisions = new ArrayList<>();
        plain.groups(group -> {
            if (random.nextInt(3) == 0) {
                decisions.add(decision(
                        DecisionKind.REJECT, names(plain.left(), group.left()), names(plain.right(), group.right())));
            }
        });
        for (int i = 0; i < 4 && plain.left().size() > 0 && plain.right().size() > 0; i++) {
            Rows left = Rows.of(random.nextInt(plain.left().size()));
            Rows right = Rows.of(random.nextInt(plain.right().size()));
            DecisionKind kind = DecisionKind.values()[random.nextInt(3)];
            decisions.add(decision(kind, names(plain.left(), left), names(plain.right(), right)));
        }
        return decisions;
    }

    private static Decision decision(DecisionKind kind, List<String> left, List<String> right) {
        return new Decision(kind, left, right, "rounding", "somebody", "so it is", "F1");
    }

    private static List<String> names(Side side, Rows rows) {
        return rows(rows).mapToObj(side::hashText).toList();
    }

    private static IntStream rows(Rows rows) {
        return IntStream.range(0, rows.size()).map(rows::at);
    }

    private static List<String> groups(Reconciliation result) {
        List<String> groups = new ArrayList<>();
        result.groups(group -> groups.add(shown(group.left()) + shown(group.right())));
        return groups;
    }

    private static String shown(Rows rows) {
        return Arrays.toString(rows(rows).sorted().toArray());
    }

    @Property(tries = 100)
    void aDecisionAboutLinesThatAreNotHereDoesNothing(@ForAll long seed, @ForAll @IntRange(max = 20) int events) {
        MadeSides made = MadeSides.of(seed, events);
        Decision elsewhere = decision(DecisionKind.ACCEPT, List.of("F99"), List.of("0123456789abcdef"));

        Reconciliation result = run(made, new Given(List.of(elsewhere), List.of(), Set.of()));

        assertThat(groups(result)).isEqualTo(groups(run(made, Given.NOTHING)));
        assertThat(result.decided()).extracting(Decided::applies).containsExactly(false);
    }
}
