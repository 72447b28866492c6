package org.sunledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.sunledger.balance.BalanceFold;
import org.sunledger.balance.DayBalance;
import org.sunledger.balance.UnitLine;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.MerkleTree;
import org.sunledger.log.Salt;
import org.sunledger.log.SaltedDigest;
import org.sunledger.log.TreeHash;
import org.sunledger.log.TreeHead;
import org.sunledger.log.TreeNode;
import org.sunledger.store.AppendBatch;
import org.sunledger.store.DerivedBatch;
import org.sunledger.store.LedgerStore;
import org.sunledger.store.Lookup;
import org.sunledger.store.StoredFact;
import org.sunledger.store.StoredText;

/**
 * What follows from facts and is kept beside them only to be quick: tree nodes, balances by day, lines of units,
 * lookups. Pure: the same facts give the same derivation, whether they are appended one by one or derived again all at
 * once.
 */
final class Derivation {
    private final MerkleTree tree;
    private final SaltedDigest digest = new SaltedDigest();
    private final BalanceFold fold = new BalanceFold();
    private final List<TreeNode> nodes = new ArrayList<>();
    private final List<UnitLine> unitLines = new ArrayList<>();
    private final List<Lookup> lookups = new ArrayList<>();

    Derivation(TreeHead from) {
        this.tree = MerkleTree.resume(from);
    }

    private void add(LoggedFact fact, Salt salt, byte[] bytes) {
        add(fact, digest.leaf(salt, bytes));
    }

    /** Takes the next fact, whose leaf is known. */
    void add(LoggedFact fact, TreeHash leaf) {
        fold.add(fact.effective(), fact.postings());
        addButBalances(fact, leaf);
    }

    /** Takes the next fact for whoever works out balances by another route. */
    void addButBalances(LoggedFact fact, TreeHash leaf) {
        tree.append(leaf, nodes::add);
        unitLines.addAll(UnitLine.of(fact.index(), fact.effective(), fact.postings()));
        lookups.addAll(LookupSpaces.of(fact));
    }

    /** Grows from an empty log, fact by fact. */
    static Derivation fromNothing() {
        return new Derivation(TreeHead.EMPTY);
    }

    /** Takes the next fact. */
    void add(LoggedFact fact, StoredFact stored) {
        add(fact, stored.salt(), stored.bytes());
    }

    /** The tree over the facts so far. */
    TreeHead head() {
        return tree.head();
    }

    /** These facts and all that follows from them but the balances, to which later facts may add. */
    AppendBatch part(List<StoredFact> facts, List<StoredText> texts) {
        return part(facts, texts, List.of());
    }

    private AppendBatch part(List<StoredFact> facts, List<StoredText> texts, List<DayBalance> cells) {
        // A store wants its keys in order, and whoever writes has less time than whoever works out what to write.
        Collections.sort(lookups);
        return new AppendBatch(facts, texts, taken(nodes), cells, taken(unitLines), taken(lookups));
    }

    /** Everything that follows from the facts taken. */
    DerivedBatch derived() {
        return new DerivedBatch(tree.size(), nodes, fold.cells(), unitLines, lookups);
    }

    /** These facts, with the balances of all facts taken. */
    AppendBatch lastPart(List<StoredFact> facts, List<StoredText> texts) {
        return part(facts, texts, fold.cells());
    }

    private static <T> List<T> taken(List<T> waiting) {
        List<T> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    /** Everything that follows from all facts of a store; hands over each fact as it is read. */
    static DerivedBatch whole(LedgerStore store, Consumer<LoggedFact> progress) {
        Derivation derivation = new Derivation(TreeHead.EMPTY);
        store.readFacts(0, store.size(), stored -> {
            LoggedFact fact = LoggedFact.parse(stored.index(), stored.bytes());
            derivation.add(fact, stored.salt(), stored.bytes());
            progress.accept(fact);
        });
        return derivation.derived();
    }
}
