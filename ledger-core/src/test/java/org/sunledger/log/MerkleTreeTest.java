package org.sunledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
    @Test
    void gives_the_published_root_at_every_size() {
        ReferenceTree reference = ReferenceTree.published();
        for (int size = 0; size <= ReferenceTree.LEAVES.size(); size++) {
            assertThat(TreeHead.at(size, reference).root().hex())
                    .as("root of size %d", size)
                    .isEqualTo(ReferenceTree.ROOTS.get(size));
        }
        assertThat(reference.head().root().hex()).isEqualTo(ReferenceTree.ROOTS.get(8));
        assertThat(MerkleTree.empty().head().root().hex()).isEqualTo(ReferenceTree.ROOTS.get(0));
    }

    @Test
    void gives_the_root_of_the_definition_at_every_size_to_two_hundred() {
        ReferenceTree reference = ReferenceTree.ofSize(200);
        for (int size = 0; size <= 200; size++) {
            assertThat(TreeHead.at(size, reference).root())
                    .as("root of size %d", size)
                    .isEqualTo(reference.rootByDefinition(size));
        }
    }

    @Test
    void goes_on_from_any_size_as_if_it_had_never_stopped() {
        ReferenceTree reference = ReferenceTree.ofSize(70);
        for (int size = 0; size <= 70; size++) {
            MerkleTree resumed = MerkleTree.resume(TreeHead.at(size, reference));
            List<TreeNode> completed = new ArrayList<>();
            for (int i = size; i < 70; i++) {
                resumed.append(reference.leaf(i), completed::add);
            }
            assertThat(resumed.head()).isEqualTo(reference.head());
            assertThat(completed)
                    .isEqualTo(reference
                            .completed()
                            .subList(
                                    (int) TreeNode.count(size),
                                    reference.completed().size()));
        }
    }

    @Test
    void nodes_are_numbered_in_the_order_in_which_they_are_completed() {
        List<TreeNode> completed = ReferenceTree.ofSize(70).completed();
        for (int i = 0; i < completed.size(); i++) {
            assertThat(completed.get(i).position()).isEqualTo(i);
        }
        assertThat(TreeNode.count(70)).isEqualTo(completed.size());
        assertThat(completed.get(2))
                .extracting(TreeNode::level, TreeNode::index)
                .containsExactly(1, 0L);
    }

    @Test
    void a_head_has_one_peak_for_every_bit_of_its_size() {
        TreeHash hash = TreeHashing.empty();
        assertThat(new TreeHead(5, List.of(hash, hash)).peaks()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new TreeHead(5, List.of(hash)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TreeHead(-1, List.of()));
    }

    @Test
    void a_node_has_an_address_within_the_tree() {
        TreeHash hash = TreeHashing.empty();
        assertThatIllegalArgumentException().isThrownBy(() -> new TreeNode(-1, 0, hash));
        assertThatIllegalArgumentException().isThrownBy(() -> new TreeNode(0, -1, hash));
        assertThatIllegalArgumentException().isThrownBy(() -> TreeNode.position(62, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> TreeNode.position(61, 2));
    }
}
