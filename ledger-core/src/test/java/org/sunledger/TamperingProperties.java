package org.sunledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sunledger.Verification.Finding;
import org.sunledger.fact.Reopening;
import org.sunledger.laws.Histories;
import org.sunledger.laws.History;
import org.sunledger.log.KeptCheckpoint;
import org.sunledger.log.SaltedDigest;
import org.sunledger.log.TreeHash;
import org.sunledger.outcome.Outcome;
import org.sunledger.period.DatePeriod;
import org.sunledger.store.StoredFact;

/**
 * Law 11: any difference in the first N facts is detected against a kept checkpoint of size N, and the first bad fact
 * is named where kept leaf hashes carry the old leaf, else the stretch between two kept checkpoints. Beyond that,
 * nothing kept beside the facts can be changed without being found.
 *
 * <p>{@code -Dsunledger.mutants=N} tries N mutants instead of a few thousand.
 */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class TamperingProperties {
    private static final int TRIES = 20;
    private static final int MUTANTS = Integer.getInteger("sunledger.mutants", 2_000) / TRIES;

    /** What a forger works out anew after the deed. */
    private enum Care {
        NOTHING,
        TREE,
        EVERYTHING
    }

    @Property(tries = TRIES)
    void whateverIsChangedIsFoundAndNamed(@ForAll History history, @ForAll Random random) {
        Assume.that(history.book().now().size() > 8);
        withSeals(history);
        OpenStore honest = OpenStore.copyOf(history.book().store());
        List<KeptCheckpoint> kept = kept(history.book());
        assertThat(verify(honest, kept, List.of()).findings()).isEmpty();
        Forger.Deed[] deeds = Forger.Deed.values();
        for (int i = 0; i < MUTANTS; i++) {
            Forger.Deed deed = deeds[i % deeds.length];
            Care care = Care.values()[random.nextInt(Care.values().length)];
            OpenStore forged = OpenStore.copyOf(honest);
            new Forger(forged, random).does(deed);
            // What comes after the last kept checkpoint may be a fact like any other.
            boolean grown = deed.isOfFacts() && firstDifference(honest, forged) == honest.facts.size();
            if (!grown && !same(honest, forged)) {
                check(deed, care, honest, forged, kept, random.nextBoolean());
            }
        }
    }

    /** Two closes, the second of which still stands: their seals are looked at too. */
    private static void withSeals(History history) {
        Book book = history.book();
        Keeper chair = new Keeper(
                "chair", Clock.fixed(Instant.parse("2019-03-01T01:30:00Z"), ZoneOffset.UTC), SaltSource.seeded("laws"));
        DatePeriod years = DatePeriod.closed(
                book.settings().opened(), book.settings().opened().plusYears(1));
        Outcome<Recorded> closed = book.close(chair, CloseWish.of(years));
        // What a unit owes may have become more than a fact can say.
        Assume.that(closed.isAccepted());
        long close = closed.orThrow().facts().get(0).index();
        book.record(chair, new Reopening(years.last(), close, "again", "R-1")).orThrow();
        book.close(chair, CloseWish.of(years)).orThrow();
    }

    private static List<KeptCheckpoint> kept(Book book) {
        long size = book.now().size();
        List<KeptCheckpoint> kept = new ArrayList<>();
        for (long each : new long[] {size / 3, size * 2 / 3, size}) {
            kept.add(KeptCheckpoint.of(book.at(each).orThrow().checkpoint()));
        }
        return kept;
    }

    private static void check(
            Forger.Deed deed,
            Care care,
            OpenStore honest,
            OpenStore forged,
            List<KeptCheckpoint> kept,
            boolean withLeaves) {
        boolean derived = !deed.isOfFacts();
        if (!derived && care == Care.TREE) {
            forged.hashAnew();
        } else if (!derived && care == Care.EVERYTHING && !forged.deriveAnew()) {
            forged.hashAnew();
        }
        List<TreeHash> leaves = withLeaves ? leaves(honest) : List.of();
        Verification verification = verify(forged, kept, leaves);
        assertThat(verification.isSound()).as("%s %s", deed, care).isFalse();
        if (!derived) {
            long first = firstDifference(honest, forged);
            boolean leafKept = withLeaves || care == Care.NOTHING;
            boolean cut = first == forged.facts.size() || first >= honest.facts.size();
            if (leafKept && !cut) {
                assertThat(verification.firstBad())
                        .as("%s %s %s", deed, care, verification)
                        .hasValue(first);
            } else if (first < honest.facts.size()) {
                assertThat(verification.findings())
                        .as("%s %s F%d", deed, care, first)
                        .anyMatch(finding -> holds(finding, first));
            }
        }
    }

    private static boolean holds(Finding finding, long index) {
        return finding.from() <= index && index < finding.to();
    }

    private static Verification verify(OpenStore store, List<KeptCheckpoint> kept, List<TreeHash> leaves) {
        return Verification.of(store, kept, leaves, fact -> {});
    }

    private static List<TreeHash> leaves(OpenStore store) {
        SaltedDigest digest = new SaltedDigest();
        return store.facts.stream()
                .map(fact -> digest.leaf(fact.salt(), fact.bytes()))
                .toList();
    }

    private static long firstDifference(OpenStore honest, OpenStore forged) {
        int index = 0;
        while (index < honest.facts.size()
                && index < forged.facts.size()
                && honest.facts.get(index).equals(forged.facts.get(index))) {
            index++;
        }
        return index;
    }

    private static boolean same(OpenStore one, OpenStore other) {
        List<StoredFact> facts = one.facts;
        return facts.equals(other.facts)
                && one.texts.equals(other.texts)
                && one.nodes.equals(other.nodes)
                && one.cells.equals(other.cells)
                && one.unitLines.equals(other.unitLines)
                && new HashSet<>(one.lookups).equals(new HashSet<>(other.lookups))
                && one.lookups.size() == other.lookups.size();
    }
}
