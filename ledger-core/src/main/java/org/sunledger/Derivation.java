package org.sunledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sunledger.balance.BalanceFold;
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

    private Derivation(TreeHead from) {
        this.tree = MerkleTree.resume(from);
    }

    private void add(LoggedFact fact, Salt salt, byte[] bytes) {
        add(fact, digest.leaf(salt, bytes));
    }

    private void add(LoggedFact fact, TreeHash leaf) {
        tree.append(leaf, nodes::add);
        fold.add(fact.effective(), fact.postings());
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

    /** The facts taken, to be appended with everything that follows from them. */
    AppendBatch batch(List<StoredFact> facts, List<StoredText> texts) {
        return new AppendBatch(facts, texts, nodes, fold.cells(), unitLines, lookups);
    }

    /** Everything an append of the draft writes. */
    static AppendBatch of(Draft draft, TreeHead head, SaltSource salts) {
        Derivation derivation = new Derivation(head);
        List<Salt> drawn = draft.facts().stream()
                .map(fact -> salts.salt(fact.index(), "fact"))
                .toList();
        List<Sealed> sealed = ManyHands.map(draft.facts(), () -> {
            SaltedDigest ownDigest = new SaltedDigest();
            return fact -> Sealed.of(fact, drawn.get((int) (fact.index() - draft.size())), ownDigest);
        });
        List<StoredFact> stored = new ArrayList<>(sealed.size());
        for (int i = 0; i < sealed.size(); i++) {
            derivation.add(draft.facts().get(i), sealed.get(i).leaf());
            stored.add(sealed.get(i).stored());
        }
        return new AppendBatch(
                stored,
                storedTexts(draft),
                derivation.nodes,
                derivation.fold.cells(),
                derivation.unitLines,
                derivation.lookups);
    }

    /** A fact in the form in which it is kept, and its leaf. */
    private record Sealed(StoredFact stored, TreeHash leaf) {
        static Sealed of(LoggedFact fact, Salt salt, SaltedDigest digest) {
            byte[] bytes = fact.toBytes();
            return new Sealed(StoredFact.of(fact.index(), salt, bytes), digest.leaf(salt, bytes));
        }
    }

    /** Everything that follows from all facts of a store; hands over each fact as it is read. */
    static DerivedBatch whole(LedgerStore store, Consumer<LoggedFact> progress) {
        Derivation derivation = new Derivation(TreeHead.EMPTY);
        store.readFacts(0, store.size(), stored -> {
            LoggedFact fact = LoggedFact.parse(stored.index(), stored.bytes());
            derivation.add(fact, stored.salt(), stored.bytes());
            progress.accept(fact);
        });
        return new DerivedBatch(
                derivation.tree.size(),
                derivation.nodes,
                derivation.fold.cells(),
                derivation.unitLines,
                derivation.lookups);
    }

    private static List<StoredText> storedTexts(Draft draft) {
        List<StoredText> texts = new ArrayList<>();
        for (int i = 0; i < draft.facts().size(); i++) {
            long index = draft.facts().get(i).index();
            draft.texts().get(i).forEach((name, text) -> texts.add(new StoredText(index, name, text)));
        }
        return texts;
    }
}
