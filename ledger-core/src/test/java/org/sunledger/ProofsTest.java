package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Voucher;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.TreeHash;
import org.sunledger.log.note.FactProof;
import org.sunledger.log.note.KeyType;
import org.sunledger.log.note.SignedNote;
import org.sunledger.log.note.SignerKey;
import org.sunledger.log.note.VerifierKey;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.store.InMemoryStore;

/** What an owner takes home, and what a cosigner looks at before signing. */
class ProofsTest {
    private static final Instant NOW = Instant.parse("2018-04-01T01:02:03Z");
    private static final Keeper KEEPER =
            new Keeper("treasurer", Clock.fixed(NOW, ZoneOffset.UTC), SaltSource.seeded("proofs"));

    private static Book book(int facts, long first) {
        Book book = Book.create(new InMemoryStore(), Opening.inShanghai("Plum Court", LocalDate.of(2018, 1, 1)), KEEPER)
                .orThrow();
        List<Fact> all = new ArrayList<>();
        all.add(MasterFact.opening(
                LocalDate.of(2018, 1, 1), new Unit("03-0501", UnitKind.HOME, "03", "1", 8_950, false)));
        for (int i = 1; i < facts - 1; i++) {
            Money amount = Money.ofMinor(CurrencyUnit.of("CNY"), first + i);
            Voucher voucher = new Voucher("", "R-2018-" + i, LocalDate.of(2018, 3, 1), "", "张三", "2018年第一季度物业费");
            all.add(new FeeReceipt(LocalDate.of(2018, 3, 5), amount, "03-0501", "2018Q1", Placement.DEFAULT, voucher));
        }
        book.record(KEEPER, all).orThrow();
        return book;
    }

    @Test
    void aReceiptIsShortAndHolds() {
        Book book = book(10_000, 10_000);
        SignedNote note = SignedNote.of(book.now().checkpoint());
        for (String name : List.of("chair.example.org", "secretary.example.org", "supervisor.example.org")) {
            note = note.signedBy(SignerKey.create(name, KeyType.COSIGNATURE).orThrow(), NOW);
        }

        FactProof proof = new Proofs(book).prove(7_777, note).orThrow();

        assertThat(proof.text().getBytes(UTF_8).length).isLessThanOrEqualTo(2_200);
        assertThat(proof.path()).hasSize(14);
        assertThat(proof.holds()).isTrue();
        assertThat(FactProof.parse(proof.text()).orThrow()).isEqualTo(proof);
        assertThat(proof.text()).doesNotContain("张三");
    }

    @Test
    void everyFactOfABookOfAnySizeCanBeProvedAtAnySizeAfterIt() {
        Book book = book(20, 100);
        for (long size = 1; size <= 20; size++) {
            SignedNote note = SignedNote.of(book.at(size).orThrow().checkpoint());
            for (long index = 0; index < size; index++) {
                assertThat(new Proofs(book).prove(index, note).orThrow().holds())
                        .isTrue();
            }
            assertThat(refused(new Proofs(book).prove(size, note))).isEqualTo(Code.FACT_AFTER_CHECKPOINT);
        }
    }

    @Test
    void aChangedReceiptDoesNotHold() {
        FactProof proof = new Proofs(book(20, 100))
                .prove(7, SignedNote.of(book(20, 100).now().checkpoint()))
                .orThrow();
        String text = proof.text();
        int held = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String changed = text.substring(0, i) + (c == 'A' ? 'B' : 'A') + text.substring(i + 1);
            Outcome<FactProof> parsed = FactProof.parse(changed);
            // The name of the log is in no hash: it is compared with what was kept, or signed.
            boolean origin = parsed.isAccepted()
                    && !parsed.orThrow()
                            .checkpoint()
                            .origin()
                            .equals(proof.checkpoint().origin());
            if (!origin && parsed.isAccepted() && parsed.orThrow().holds()) {
                held++;
            }
        }
        assertThat(held).isZero();
        assertThat(refused(FactProof.parse(""))).isEqualTo(Code.PROOF_MALFORMED);
        assertThat(refused(FactProof.parse(text.replace("index 7", "index 07"))))
                .isEqualTo(Code.PROOF_MALFORMED);
        assertThat(refused(FactProof.parse(text.replace("extra ", "")))).isEqualTo(Code.PROOF_MALFORMED);
    }

    @Test
    void booksThatDifferInOtherFactsCannotBeToldApartButByHashes() {
        FactProof one = new Proofs(book(20, 100))
                .prove(1, SignedNote.of(book(20, 100).now().checkpoint()))
                .orThrow();
        FactProof other = new Proofs(book(20, 999))
                .prove(1, SignedNote.of(book(20, 999).now().checkpoint()))
                .orThrow();
        assertThat(one.factText()).isEqualTo(other.factText());
        assertThat(one.path()).hasSameSizeAs(other.path()).isNotEqualTo(other.path());
        assertThat(one.text()).hasSameSizeAs(other.text());
    }

    @Test
    void theReceiptThatOthersCheckIsOneOfOurs() throws IOException {
        Path folder = Path.of("..", "examples", "check-a-receipt");
        FactProof proof = FactProof.parse(Files.readString(folder.resolve("receipt.tlog-proof")))
                .orThrow();
        List<VerifierKey> keys = Files.readAllLines(folder.resolve("committee.keys")).stream()
                .map(line -> VerifierKey.parse(line).orThrow())
                .toList();
        assertThat(proof.holds()).isTrue();
        assertThat(proof.note().signers(keys).orThrow()).hasSize(3);
        assertThat(proof.checkpoint().shortCode()).isEqualTo("Z2BWD-G7RTR-7CN6D-V62N7");
    }

    @Test
    void aForeignCheckpointIsRefused() {
        Book book = book(20, 100);
        Checkpoint ours = book.now().checkpoint();
        assertThat(refused(new Proofs(book)
                        .prove(1, SignedNote.of(book(20, 999).now().checkpoint()))))
                .isEqualTo(Code.LOG_ROOT_DIFFERS);
        assertThat(refused(new Proofs(book).prove(1, SignedNote.of(new Checkpoint("other/log", 20, ours.root())))))
                .isEqualTo(Code.LOG_ORIGIN_DIFFERS);
        assertThat(refused(new Proofs(book).prove(1, SignedNote.of(new Checkpoint(ours.origin(), 21, ours.root())))))
                .isEqualTo(Code.LOG_SIZE_DIFFERS);
        assertThat(refused(new Proofs(book).prove(1, SignedNote.of(new Checkpoint(ours.origin(), 0, ours.root())))))
                .isEqualTo(Code.LOG_SIZE_DIFFERS);
    }

    @Test
    void aCosignerSignsOnlyWhatGoesOnFromWhatItSigned() {
        Book book = book(20, 100);
        Checkpoint now = book.now().checkpoint();
        for (long size = 1; size <= 20; size++) {
            assertThat(new Proofs(book)
                            .goesOnFrom(book.at(size).orThrow().checkpoint(), now)
                            .isAccepted())
                    .isTrue();
        }
        Checkpoint five = book.at(5).orThrow().checkpoint();
        Checkpoint forked = book(5, 999).now().checkpoint();
        assertThat(refused(new Proofs(book).goesOnFrom(now, five))).isEqualTo(Code.SIGN_OLDER);
        assertThat(refused(new Proofs(book).goesOnFrom(forked, now))).isEqualTo(Code.SIGN_INCONSISTENT);
        assertThat(refused(new Proofs(book).goesOnFrom(five, forked))).isEqualTo(Code.LOG_ROOT_DIFFERS);
        assertThat(refused(new Proofs(book).goesOnFrom(new Checkpoint("other/log", 5, five.root()), now)))
                .isEqualTo(Code.LOG_ORIGIN_DIFFERS);
        Checkpoint made = new Checkpoint(now.origin(), 5, TreeHash.ofHex("00".repeat(32)));
        assertThat(refused(new Proofs(book).goesOnFrom(made, now))).isEqualTo(Code.SIGN_INCONSISTENT);
    }

    private static Code refused(Outcome<?> outcome) {
        assertThat(outcome.isAccepted()).isFalse();
        return outcome.rejections().get(0).code();
    }
}
