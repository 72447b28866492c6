package org.sunledger.io.export;

import org.sunledger.log.Checkpoint;
import org.sunledger.log.MerkleTree;
import org.sunledger.log.SaltedDigest;
import org.sunledger.log.TreeHash;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.store.StoredFact;

/** Hashes facts anew while they pass, so that what leaves the house is what the checkpoint says. Used once. */
final class Rehash {
    private final SaltedDigest digest = new SaltedDigest();
    private final MerkleTree tree = MerkleTree.empty();

    /** Takes the next fact; its leaf hash. */
    TreeHash add(StoredFact fact) {
        TreeHash leaf = digest.leaf(fact.salt(), fact.bytes());
        tree.append(leaf, node -> {});
        return leaf;
    }

    /** The root over all facts so far. */
    TreeHash root() {
        return tree.head().root();
    }

    /** Stops when the facts that passed are not those of the checkpoint. */
    void mustBe(Checkpoint checkpoint) {
        if (tree.size() != checkpoint.size() || !root().equals(checkpoint.root())) {
            throw new IntegrityException(
                    Code.LOG_ROOT_DIFFERS,
                    "size",
                    tree.size(),
                    "found",
                    tree.head().checkpoint(checkpoint.origin()).shortCode(),
                    "expected",
                    checkpoint.shortCode());
        }
    }
}
