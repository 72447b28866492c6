package org.sunledger.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The eight leaves and the roots over the first of them with which implementations of RFC 6962 have been compared since
 * the first one (google/certificate-transparency), and a tree that keeps its nodes in memory.
 */
final class ReferenceTree implements TreeNodes {
    static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    /** The root over the first n leaves stands at place n. */
    static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final Map<Long, TreeHash> nodes = new HashMap<>();
    private final List<TreeNode> completed = new ArrayList<>();
    private final List<TreeHash> leaves = new ArrayList<>();
    private final MerkleTree tree = MerkleTree.empty();

    static ReferenceTree published() {
        ReferenceTree reference = new ReferenceTree();
        LEAVES.forEach(leaf -> reference.add(HexFormat.of().parseHex(leaf)));
        return reference;
    }

    /** A tree over leaves whose data is the number of the leaf. */
    static ReferenceTree ofSize(int size) {
        ReferenceTree reference = new ReferenceTree();
        for (int i = 0; i < size; i++) {
            reference.add(Integer.toString(i).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return reference;
    }

    private void add(byte[] data) {
        TreeHash leaf = new TreeHashing().leaf(data);
        leaves.add(leaf);
        tree.append(leaf, node -> {
            nodes.put(node.position(), node.hash());
            completed.add(node);
        });
    }

    /** The root by the definition in RFC 6962 section 2.1, from the leaves alone. */
    TreeHash rootByDefinition(int size) {
        return size == 0 ? TreeHashing.empty() : rootByDefinition(0, size);
    }

    private TreeHash rootByDefinition(int begin, int end) {
        if (end - begin == 1) {
            return leaves.get(begin);
        }
        int half = 1;
        while (half * 2 < end - begin) {
            half *= 2;
        }
        return new TreeHashing().node(rootByDefinition(begin, begin + half), rootByDefinition(begin + half, end));
    }

    TreeHash leaf(int index) {
        return leaves.get(index);
    }

    TreeHead head() {
        return tree.head();
    }

    List<TreeNode> completed() {
        return completed;
    }

    @Override
    public TreeHash node(int level, long index) {
        TreeHash hash = nodes.get(TreeNode.position(level, index));
        if (hash == null) {
            throw new IllegalStateException("no node at level " + level + ", index " + index);
        }
        return hash;
    }
}
