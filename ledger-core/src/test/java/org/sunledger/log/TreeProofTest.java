package org.sunledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class TreeProofTest {
    private static final int SIZE = 35;
    private final ReferenceTree reference = ReferenceTree.ofSize(SIZE);

    private TreeHash root(long size) {
        return TreeHead.at(size, reference).root();
    }

    @Test
    void every_leaf_is_proved_at_every_size() {
        for (int size = 1; size <= SIZE; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof = InclusionProof.of(index, size, reference);
                assertThat(proof.leadsFrom(reference.leaf(index), root(size)))
                        .as("leaf %d of %d", index, size)
                        .isTrue();
                assertThat(proof.path()).hasSizeLessThanOrEqualTo(6);
            }
        }
    }

    @Test
    void a_proof_of_inclusion_proves_nothing_else() {
        for (int size = 1; size <= SIZE; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof = InclusionProof.of(index, size, reference);
                TreeHash leaf = reference.leaf(index);
                TreeHash root = root(size);
                assertThat(proof.leadsFrom(changed(leaf), root)).isFalse();
                assertThat(proof.leadsFrom(leaf, changed(root))).isFalse();
                assertThat(with(index + 1, size, proof.path()).leadsFrom(leaf, root))
                        .isFalse();
                assertThat(with(index - 1, size, proof.path()).leadsFrom(leaf, root))
                        .isFalse();
                assertThat(with(size, size, proof.path()).leadsFrom(leaf, root)).isFalse();
                assertNoneOf(
                        proof.path(),
                        path -> with(proof.index(), proof.size(), path).leadsFrom(leaf, root));
            }
        }
    }

    private static InclusionProof with(long index, long size, List<TreeHash> path) {
        return new InclusionProof(index, size, path);
    }

    @Test
    void every_size_is_proved_to_be_the_beginning_of_every_later_size() {
        for (int second = 1; second <= SIZE; second++) {
            for (int first = 1; first <= second; first++) {
                ConsistencyProof proof = ConsistencyProof.of(first, second, reference);
                assertThat(proof.connects(root(first), root(second)))
                        .as("%d to %d", first, second)
                        .isTrue();
            }
        }
    }

    @Test
    void a_proof_of_consistency_proves_nothing_else() {
        for (int second = 1; second <= SIZE; second++) {
            for (int first = 1; first <= second; first++) {
                List<TreeHash> path =
                        ConsistencyProof.of(first, second, reference).path();
                ConsistencyProof proof = new ConsistencyProof(first, second, path);
                TreeHash early = root(first);
                TreeHash late = root(second);
                assertThat(proof.connects(changed(early), late)).isFalse();
                assertThat(proof.connects(early, changed(late))).isFalse();
                assertThat(first != second && proof.connects(late, early)).isFalse();
                assertThat(new ConsistencyProof(first - 1, second, path).connects(early, late))
                        .isFalse();
                assertThat(new ConsistencyProof(first + 1, second, path).connects(early, late))
                        .isFalse();
                int from = first;
                int to = second;
                assertNoneOf(path, mutant -> new ConsistencyProof(from, to, mutant).connects(early, late));
            }
        }
    }

    @Test
    void nothing_is_proved_about_an_empty_tree_or_a_leaf_outside() {
        assertThat(new ConsistencyProof(0, 0, List.of()).connects(root(0), root(0)))
                .isFalse();
        assertThat(new ConsistencyProof(0, 5, List.of()).connects(root(0), root(5)))
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> ConsistencyProof.of(0, 5, reference));
        assertThatIllegalArgumentException().isThrownBy(() -> ConsistencyProof.of(6, 5, reference));
        assertThatIllegalArgumentException().isThrownBy(() -> InclusionProof.of(5, 5, reference));
        assertThatIllegalArgumentException().isThrownBy(() -> InclusionProof.of(-1, 5, reference));
    }

    /** Cut, lengthened, reordered or altered in one bit, a path must lead nowhere. */
    private static void assertNoneOf(List<TreeHash> path, Predicate<List<TreeHash>> accepted) {
        List<List<TreeHash>> mutants = new ArrayList<>();
        TreeHash stranger = TreeHashing.empty();
        for (int i = 0; i <= path.size(); i++) {
            List<TreeHash> longer = new ArrayList<>(path);
            longer.add(i, stranger);
            mutants.add(longer);
        }
        for (int i = 0; i < path.size(); i++) {
            List<TreeHash> shorter = new ArrayList<>(path);
            shorter.remove(i);
            mutants.add(shorter);
            List<TreeHash> altered = new ArrayList<>(path);
            altered.set(i, changed(path.get(i)));
            mutants.add(altered);
        }
        for (int i = 1; i < path.size(); i++) {
            List<TreeHash> swapped = new ArrayList<>(path);
            swapped.set(i, path.get(i - 1));
            swapped.set(i - 1, path.get(i));
            mutants.add(swapped);
        }
        assertThat(mutants).noneMatch(accepted);
    }

    private static TreeHash changed(TreeHash hash) {
        byte[] bytes = hash.bytes();
        bytes[17] ^= 4;
        return TreeHash.of(bytes);
    }
}
