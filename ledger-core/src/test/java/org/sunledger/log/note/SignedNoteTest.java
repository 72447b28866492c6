package org.sunledger.log.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.TreeHash;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;

/** Keys, signatures and notes: what is taken, and what is not. */
class SignedNoteTest {
    private static final Instant NOW = Instant.parse("2018-04-01T01:00:00Z");
    private static final Checkpoint CHECKPOINT =
            new Checkpoint("sunledger/00112233445566aa", 6, TreeHash.ofHex("ab".repeat(32)));
    private static final SignerKey BOOK = key("sunledger/00112233445566aa", KeyType.NOTE);
    private static final SignerKey CHAIR = key("chair.example", KeyType.COSIGNATURE);
    private static final SignerKey OWNER = key("owner.example", KeyType.COSIGNATURE);

    private final SignedNote note =
            SignedNote.of(CHECKPOINT).signedBy(BOOK, NOW).signedBy(CHAIR, NOW);

    private static SignerKey key(String name, KeyType type) {
        return SignerKey.create(name, type).orThrow();
    }

    @Test
    void aNoteIsReadBackAsItWasWritten() {
        SignedNote read = SignedNote.parse(note.whole()).orThrow();
        assertThat(read).isEqualTo(note);
        assertThat(read.checkpoint().orThrow()).isEqualTo(CHECKPOINT);
        assertThat(SignedNote.parse(CHECKPOINT.text()).orThrow().signatures()).isEmpty();
    }

    @Test
    void thoseWhoSignedAreNamedAndOthersAreNot() {
        assertThat(signers(note, BOOK, CHAIR, OWNER)).containsExactly(BOOK.verifier(), CHAIR.verifier());
        assertThat(signers(note, OWNER)).isEmpty();
    }

    @Test
    void whoeverSignsAgainSignsOnce() {
        SignedNote again = note.signedBy(CHAIR, NOW.plusSeconds(60));
        assertThat(again.signatures()).hasSize(2);
        assertThat(signers(again, CHAIR)).containsExactly(CHAIR.verifier());
    }

    @Test
    void signaturesOfUnknownKeysAreKeptAndSayNothing() {
        SignedNote read = SignedNote.parse(note.signedBy(OWNER, NOW).whole()).orThrow();
        assertThat(read.signatures()).hasSize(3);
        assertThat(signers(read, CHAIR)).containsExactly(CHAIR.verifier());
    }

    @Test
    void anotherTextUnderTheSameSignaturesIsFoundOut() {
        String other = note.whole().replace("\n6\n", "\n7\n");
        assertThat(refused(SignedNote.parse(other).orThrow().signers(List.of(CHAIR.verifier()))))
                .isEqualTo(Code.SIGNATURE_WRONG);
    }

    @Test
    void anyChangedBitOfASignatureIsFoundOut() {
        byte[] signature = note.signatures().get(1).bytes();
        for (int bit = 0; bit < signature.length * 8; bit++) {
            byte[] changed = signature.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(CHAIR.verifier().verifies(note.text(), changed))
                    .as("bit %d", bit)
                    .isFalse();
        }
        assertThat(CHAIR.verifier().verifies(note.text(), signature)).isTrue();
        assertThat(CHAIR.verifier().verifies(note.text(), Arrays.copyOf(signature, signature.length + 1)))
                .isFalse();
        assertThat(CHAIR.verifier().verifies(note.text(), Arrays.copyOf(signature, signature.length - 1)))
                .isFalse();
    }

    @Test
    void aSignatureWithBytesAfterItsEndIsNone() {
        byte[] signature = note.signatures().get(0).bytes();
        assertThat(signature).hasSize(Ed25519.SIGNATURE);
        assertThat(BOOK.verifier().verifies(note.text(), signature)).isTrue();
        assertThat(BOOK.verifier().verifies(note.text(), Arrays.copyOf(signature, 65)))
                .isFalse();
    }

    @Test
    void theFirstVectorOfRfc8032() {
        byte[] open = HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        byte[] seed = HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        byte[] signature = Ed25519.sign(seed, new byte[0]);
        assertThat(HexFormat.of().formatHex(signature))
                .isEqualTo(
                        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                                + "d25bf5f0595bbe24655141438e7a100b");
        assertThat(Ed25519.verify(open, new byte[0], signature)).isTrue();
        assertThat(Ed25519.verify(open, new byte[1], signature)).isFalse();
        assertThat(Ed25519.verify(new byte[31], new byte[0], signature)).isFalse();
    }

    @Test
    void keysAreReadBackAsTheyWereWritten() {
        // Many, because base 64 has plus signs in it only now and then.
        for (int i = 0; i < 40; i++) {
            for (KeyType type : KeyType.values()) {
                SignerKey made = key("member" + i + ".example", type);
                SignerKey read = SignerKey.parse(made.text()).orThrow();
                assertThat(read.verifier()).isEqualTo(made.verifier());
                assertThat(VerifierKey.parse(made.verifier().text()).orThrow()).isEqualTo(made.verifier());
            }
        }
    }

    @Test
    void whatIsNoKeyIsRefusedAndAPrivateOneIsNeverShown() {
        String open = CHAIR.verifier().text();
        for (String bad : List.of(
                "",
                "chair.example",
                open + "A",
                open.replace("chair", "chain"),
                open.substring(0, open.length() - 4))) {
            assertThat(refused(VerifierKey.parse(bad))).as(bad).isEqualTo(Code.KEY_MALFORMED);
        }
        String text = CHAIR.text();
        String swapped =
                text.lines().findFirst().orElseThrow() + "\n" + OWNER.verifier().text() + "\n";
        for (String bad :
                List.of("", open, swapped, text.substring(8), text.replace("PRIVATE+KEY+c", "PRIVATE+KEY+d"))) {
            Outcome<SignerKey> parsed = SignerKey.parse(bad);
            assertThat(refused(parsed)).isEqualTo(Code.KEY_MALFORMED);
            assertThat(parsed.rejections().toString()).doesNotContain(text.substring(40, 60));
        }
        assertThat(CHAIR).asString().doesNotContain(text.substring(40, 60));
        assertThat(refused(SignerKey.create("two words", KeyType.NOTE))).isEqualTo(Code.KEY_MALFORMED);
        assertThat(refused(SignerKey.create("a+b", KeyType.NOTE))).isEqualTo(Code.KEY_MALFORMED);
        assertThat(refused(SignerKey.create("", KeyType.NOTE))).isEqualTo(Code.KEY_MALFORMED);
    }

    @Test
    void whatIsNoNoteIsRefused() {
        String whole = note.whole();
        for (String bad : List.of(
                "",
                "no line feed",
                whole.strip(),
                whole.replace("\n6\n", "\n6\t\n"),
                whole + "\n",
                whole + "— chair.example\n",
                whole + "- chair.example AAAAAAAAAA==\n",
                whole + "— chair.example AAAAAAAAAA=\n",
                whole + "— chair.example AAAA\n",
                whole + "— chair+example AAAAAAAAAA==\n",
                whole + "x".repeat(SignedNote.LARGEST) + "\n")) {
            assertThat(refused(SignedNote.parse(bad))).as(bad).isEqualTo(Code.NOTE_MALFORMED);
        }
        assertThat(refused(SignedNote.parse("one line\n").orThrow().checkpoint()))
                .isEqualTo(Code.CHECKPOINT_MALFORMED);
    }

    private static List<VerifierKey> signers(SignedNote note, SignerKey... keys) {
        return note.signers(Arrays.stream(keys).map(SignerKey::verifier).toList())
                .orThrow();
    }

    private static Code refused(Outcome<?> outcome) {
        assertThat(outcome.isAccepted()).isFalse();
        return outcome.rejections().get(0).code();
    }
}
