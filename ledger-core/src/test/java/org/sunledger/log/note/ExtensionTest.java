package org.sunledger.log.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.ConsistencyProof;
import org.sunledger.log.MerkleTree;
import org.sunledger.log.Salt;
import org.sunledger.log.SaltedDigest;
import org.sunledger.log.TreeHash;
import org.sunledger.log.TreeNode;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/** Whoever has no copy of the book still sees whether it goes on from what they signed. */
class ExtensionTest {
    private static final int SIZE = 23;
    private final Map<String, TreeHash> nodes = new HashMap<>();
    private final List<Checkpoint> checkpoints = new ArrayList<>();

    ExtensionTest() {
        MerkleTree tree = MerkleTree.empty();
        SaltedDigest digest = new SaltedDigest();
        for (int i = 0; i < SIZE; i++) {
            TreeHash leaf = digest.leaf(Salt.of(new byte[Salt.LENGTH]), new byte[] {(byte) i});
            tree.append(leaf, (TreeNode node) -> nodes.put(node.level() + "/" + node.index(), node.hash()));
            checkpoints.add(tree.head().checkpoint("sunledger/test"));
        }
    }

    private Checkpoint at(int size) {
        return checkpoints.get(size - 1);
    }

    private Extension extension(int from, int to) {
        ConsistencyProof proof = ConsistencyProof.of(from, to, (level, index) -> nodes.get(level + "/" + index));
        return new Extension(from, proof.path(), SignedNote.of(at(to)));
    }

    @Test
    void everySizeGoesOnFromEverySmallerOneAndIsReadBackAsItWasWritten() {
        for (int to = 1; to <= SIZE; to++) {
            for (int from = 1; from <= to; from++) {
                Extension extension = extension(from, to);
                Extension read = Extension.parse(extension.text()).orThrow();
                assertThat(read).isEqualTo(extension);
                assertThat(read.goesOnFrom(at(from)).orThrow()).isEqualTo(at(to));
            }
        }
    }

    @Test
    void anotherBeginningIsRefusedForWhatItIs() {
        Extension extension = extension(7, 19);
        assertThat(code(extension.goesOnFrom(at(8)))).isEqualTo(Code.LOG_SIZE_DIFFERS);
        assertThat(code(extension.goesOnFrom(at(20)))).isEqualTo(Code.SIGN_OLDER);
        assertThat(code(extension.goesOnFrom(new Checkpoint("sunledger/other", 7, at(7).root()))))
                .isEqualTo(Code.LOG_ORIGIN_DIFFERS);
        assertThat(code(extension.goesOnFrom(new Checkpoint("sunledger/test", 7, at(6).root()))))
                .isEqualTo(Code.SIGN_INCONSISTENT);
        Extension shorter =
                new Extension(7, extension.path().subList(1, extension.path().size()), extension.note());
        assertThat(code(shorter.goesOnFrom(at(7)))).isEqualTo(Code.SIGN_INCONSISTENT);
    }

    @Test
    void whatIsNoExtensionIsRefusedWithItsLine() {
        String text = extension(7, 19).text();
        assertThat(line(text.replace("old 7", "old 0"))).isEqualTo("1");
        assertThat(line(text.replace("old 7", "old 07"))).isEqualTo("1");
        assertThat(line(text.replace("old 7\n", "old 7\nrubbish\n"))).isEqualTo("2");
        assertThat(line("old 7\n")).isEqualTo("1");
        assertThat(line("")).isEqualTo("1");
        assertThat(line(text + "x".repeat(Extension.LARGEST))).isEqualTo("1");
        String hash = text.lines().skip(1).findFirst().orElseThrow() + "\n";
        assertThat(line(text.replace("old 7\n", "old 7\n" + hash.repeat(64)))).isEqualTo("65");
        assertThat(code(Extension.parse(text.substring(0, text.indexOf("\n\n") + 2))))
                .isEqualTo(Code.NOTE_MALFORMED);
    }

    private static String line(String text) {
        Outcome<Extension> parsed = Extension.parse(text);
        assertThat(code(parsed)).isEqualTo(Code.PROOF_MALFORMED);
        return parsed.rejections().get(0).details().get("line");
    }

    private static Code code(Outcome<?> outcome) {
        List<Rejection> rejections = outcome.rejections();
        assertThat(rejections).hasSize(1);
        return rejections.get(0).code();
    }
}
