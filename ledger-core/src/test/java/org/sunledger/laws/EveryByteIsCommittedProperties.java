package org.sunledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Positive;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.MerkleTree;
import org.sunledger.log.Salt;
import org.sunledger.log.SaltedDigest;
import org.sunledger.log.TreeHash;
import org.sunledger.store.LedgerStore;
import org.sunledger.store.StoredFact;

/**
 * The first part of law 11: any difference in the first N facts is detected against a kept checkpoint of size N. A byte
 * changed, a salt changed, two facts exchanged, one left out: the root is another.
 */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 100)
class EveryByteIsCommittedProperties {
    private static final SaltedDigest DIGEST = new SaltedDigest();

    @Property
    void theRootOfEverySizeFollowsFromTheFactsAlone(@ForAll History history) {
        List<StoredFact> facts = facts(history.book().store());
        for (int size = 1; size <= facts.size(); size++) {
            assertThat(checkpoint(history, facts.subList(0, size)))
                    .isEqualTo(history.book().at(size).orThrow().checkpoint());
        }
    }

    @Property
    void aChangedByteChangesTheRootOfEverySizeThatHoldsIt(
            @ForAll History history,
            @ForAll @Positive int which,
            @ForAll @Positive int place,
            @ForAll @IntRange(min = 1, max = 255) int difference) {
        List<StoredFact> facts = facts(history.book().store());
        int changed = which % facts.size();
        StoredFact fact = facts.get(changed);
        byte[] bytes = fact.bytes();
        bytes[place % bytes.length] ^= (byte) difference;
        facts.set(changed, StoredFact.of(changed, fact.salt(), bytes));

        for (int size = 1; size <= facts.size(); size++) {
            boolean same = checkpoint(history, facts.subList(0, size))
                    .equals(history.book().at(size).orThrow().checkpoint());
            assertThat(same).as("size %s, changed F%s", size, changed).isEqualTo(size <= changed);
        }
    }

    @Property(tries = 10)
    void noByteOfAFactIsLeftOutOfItsLeaf(@ForAll History history) {
        for (StoredFact fact : facts(history.book().store())) {
            byte[] bytes = fact.bytes();
            TreeHash leaf = DIGEST.leaf(fact.salt(), bytes);
            assertThat(DIGEST.leaf(fact.salt(), Arrays.copyOf(bytes, bytes.length - 1)))
                    .isNotEqualTo(leaf);
            assertThat(DIGEST.leaf(fact.salt(), Arrays.copyOf(bytes, bytes.length + 1)))
                    .isNotEqualTo(leaf);
            for (int place = 0; place < bytes.length; place++) {
                bytes[place] ^= 1;
                assertThat(DIGEST.leaf(fact.salt(), bytes)).isNotEqualTo(leaf);
                bytes[place] ^= 1;
            }
        }
    }

    @Property
    void aChangedSaltChangesTheRoot(
            @ForAll History history, @ForAll @Positive int which, @ForAll @IntRange(max = 127) int bit) {
        List<StoredFact> facts = facts(history.book().store());
        int changed = which % facts.size();
        byte[] salt = facts.get(changed).salt().bytes();
        salt[bit / 8] ^= (byte) (1 << bit % 8);
        facts.set(
                changed,
                StoredFact.of(changed, Salt.of(salt), facts.get(changed).bytes()));

        assertThat(checkpoint(history, facts)).isNotEqualTo(history.book().now().checkpoint());
    }

    @Property
    void factsExchangedOrLeftOutChangeTheRoot(@ForAll History history, @ForAll @Positive int which) {
        List<StoredFact> facts = facts(history.book().store());
        int place = which % (facts.size() - 1);
        Checkpoint kept = history.book().now().checkpoint();
        List<StoredFact> exchanged = new ArrayList<>(facts);
        exchanged.set(place, facts.get(place + 1));
        exchanged.set(place + 1, facts.get(place));
        List<StoredFact> lacking = new ArrayList<>(facts);
        lacking.remove(place);

        assertThat(checkpoint(history, exchanged).root()).isNotEqualTo(kept.root());
        assertThat(checkpoint(history, lacking).root()).isNotEqualTo(kept.root());
    }

    private static List<StoredFact> facts(LedgerStore store) {
        List<StoredFact> facts = new ArrayList<>();
        store.readFacts(0, store.size(), facts::add);
        return facts;
    }

    private static Checkpoint checkpoint(History history, List<StoredFact> facts) {
        MerkleTree tree = MerkleTree.empty();
        facts.forEach(fact -> tree.append(DIGEST.leaf(fact.salt(), fact.bytes()), node -> {}));
        return tree.head().checkpoint(history.book().settings().origin());
    }
}
