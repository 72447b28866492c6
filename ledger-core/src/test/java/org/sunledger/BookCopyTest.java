package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Voucher;
import org.sunledger.io.export.CopiedFact;
import org.sunledger.io.export.ExportFormat;
import org.sunledger.journal.Posting;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.ExpectedCheckpoint;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.MerkleTree;
import org.sunledger.log.Salt;
import org.sunledger.log.SaltedDigest;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.store.InMemoryStore;

class BookCopyTest {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private final InMemoryStore empty = new InMemoryStore();
    private final Book book = book("copied");
    private final List<String> lines = new ArrayList<>();

    private static Keeper keeper(String seed) {
        return new Keeper(
                "treasurer",
                Clock.fixed(Instant.parse("2018-04-01T01:00:00Z"), ZoneOffset.UTC),
                SaltSource.seeded(seed));
    }

    private static Book book(String seed) {
        Book book = Book.create(new InMemoryStore(), Opening.inShanghai("Plum Court", OPENED), keeper(seed))
                .orThrow();
        for (int i = 1; i <= 4; i++) {
            Voucher voucher = new Voucher("", "", null, "", "payer " + i, "");
            Money amount = Money.of(CurrencyUnit.of("CNY"), i);
            book.record(keeper(seed), new FeeReceipt(OPENED, amount, "", "", Placement.DEFAULT, voucher))
                    .orThrow();
        }
        return book;
    }

    private static List<String> copy(Book book) throws IOException {
        StringBuilder text = new StringBuilder();
        BookExport.write(book.now(), ExportFormat.JSONL, text).orThrow();
        return text.toString().lines().toList();
    }

    @BeforeEach
    void copy() throws IOException {
        lines.addAll(copy(book));
    }

    private CopyReport restore() throws IOException {
        return BookCopy.restore(empty, "copy.jsonl", bytes());
    }

    private ByteArrayInputStream bytes() {
        return new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    private void assertRefused(CopyReport report, Code code, long line) {
        assertThat(report.failures()).extracting(Failure::code).containsExactly(code);
        assertThat(report.failures().get(0).place().line()).isEqualTo(line);
        assertThat(report.written()).isEmpty();
        assertThat(empty.size()).isZero();
    }

    @Test
    void aCopyGivesTheSameBook() throws IOException {
        Checkpoint checkpoint = restore().written().orElseThrow();

        Book again = Book.open(empty);
        assertThat(checkpoint)
                .isEqualTo(book.now().checkpoint())
                .isEqualTo(again.now().checkpoint());
        assertThat(again.settings()).isEqualTo(book.settings());
        assertThat(again.now().personalTexts(3)).containsEntry("payer", "payer 3");
    }

    @Test
    void aCopyOfABookWithErasedTextsLeavesThemWithheld() throws IOException {
        book.store().eraseTexts(3);
        lines.clear();
        lines.addAll(copy(book));

        assertThat(restore().written()).contains(book.now().checkpoint());
        assertThat(Book.open(empty).now().personalTexts(3)).isEmpty();
    }

    @Test
    void aLineWhoseFactWasAlteredIsNamed() throws IOException {
        lines.set(2, lines.get(2).replace("\"actor\":\"treasurer\"", "\"actor\":\"treasures\""));
        assertRefused(restore(), Code.JSONL_ALTERED, 3);
    }

    @Test
    void aLineWhoseAmountWasAlteredOnOneSideIsNamed() throws IOException {
        lines.set(2, lines.get(2).replace("\"amount\":-200", "\"amount\":-201"));
        assertRefused(restore(), Code.LOG_MALFORMED, 3);
    }

    @Test
    void aLineWhoseSaltWasAlteredIsNamed() throws IOException {
        lines.set(
                4,
                lines.get(4)
                        .replaceFirst("\"salt\":\"[0-9a-f]", "\"salt\":\"x")
                        .replace("\"salt\":\"x", "\"salt\":\"0"));
        lines.set(
                4,
                lines.get(4).equals(freshLine(4))
                        ? lines.get(4).replace("\"salt\":\"0", "\"salt\":\"1")
                        : lines.get(4));
        assertRefused(restore(), Code.JSONL_ALTERED, 5);
    }

    private String freshLine(int index) throws IOException {
        return copy(book).get(index);
    }

    @Test
    void aPersonalTextThatWasAlteredIsNamed() throws IOException {
        lines.set(2, lines.get(2).replace("payer 2", "payer 9"));
        assertRefused(restore(), Code.JSONL_ALTERED, 3);
    }

    @Test
    void aPersonalTextThatNoFactKnowsIsNamed() throws IOException {
        lines.set(2, lines.get(2).replace("\"texts\":{\"payer\":{\"salt\"", "\"texts\":{\"phone\":{\"salt\""));
        lines.set(2, lines.get(2).replace("\"texts\":{\"phone\":\"", "\"texts\":{\"payer\":\""));
        assertRefused(restore(), Code.JSONL_ALTERED, 3);
    }

    @Test
    void aMissingLineIsNamed() throws IOException {
        lines.remove(2);
        assertRefused(restore(), Code.JSONL_OUT_OF_ORDER, 3);
    }

    @Test
    void aDoubledLineIsNamed() throws IOException {
        lines.add(3, lines.get(2));
        assertRefused(restore(), Code.JSONL_OUT_OF_ORDER, 4);
    }

    @Test
    void swappedLinesAreNamed() throws IOException {
        Collections.swap(lines, 2, 3);
        assertRefused(restore(), Code.JSONL_OUT_OF_ORDER, 3);
    }

    @Test
    void aLineOfAnotherBookIsNamed() throws IOException {
        lines.set(2, copy(book("another")).get(2));
        assertRefused(restore(), Code.JSONL_ALTERED, 3);
    }

    @Test
    void theBeginningOfASecondBookIsNamed() throws IOException {
        String other = copy(book("another")).get(0);
        lines.set(2, other.replace("\"index\":0", "\"index\":2"));
        assertRefused(restore(), Code.LOG_ORIGIN_DIFFERS, 3);
    }

    @Test
    void linesLostAtTheEndAreSeenOnlyWithACheckpoint() throws IOException {
        Checkpoint whole = book.now().checkpoint();
        lines.remove(4);

        assertRefused(
                BookCopy.restore(empty, "copy.jsonl", bytes(), ExpectedCheckpoint.of(whole)), Code.LOG_SIZE_DIFFERS, 0);
        assertThat(restore().written()).contains(book.at(4).orThrow().checkpoint());
    }

    @Test
    void aWholeCopyOfAnotherBookIsSeenWithACheckpoint() throws IOException {
        Checkpoint expected = book.now().checkpoint();
        lines.clear();
        lines.addAll(copy(book("another")));

        assertRefused(
                BookCopy.restore(empty, "copy.jsonl", bytes(), ExpectedCheckpoint.of(expected)),
                Code.LOG_ORIGIN_DIFFERS,
                0);
        assertRefused(
                BookCopy.restore(
                        empty,
                        "copy.jsonl",
                        bytes(),
                        new ExpectedCheckpoint("", expected.size(), expected.shortCode())),
                Code.LOG_ROOT_DIFFERS,
                0);
    }

    @Test
    void aBookThatHoldsFactsIsNotFilled() throws IOException {
        long size = book.now().size();
        CopyReport report = BookCopy.restore(book.store(), "copy.jsonl", bytes());

        assertThat(report.failures()).extracting(Failure::code).containsExactly(Code.BOOK_NOT_EMPTY);
        assertThat(book.now().size()).isEqualTo(size);
    }

    @Test
    void anEmptyFileIsNotABook() throws IOException {
        assertThat(BookCopy.restore(empty, "copy.jsonl", new ByteArrayInputStream(new byte[0]))
                        .failures())
                .extracting(Failure::code)
                .containsExactly(Code.BOOK_EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "not json", "\uFEFF{\"confidential\":true}", "[1]", "date,amount"})
    void aLineOfAnotherKindIsNamed(String line) throws IOException {
        lines.set(1, line);
        assertRefused(restore(), Code.JSONL_MALFORMED, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\r"})
    void whiteSpaceAtTheEndOfALineIsNotOurs(String more) throws IOException {
        lines.set(1, lines.get(1) + more);
        assertRefused(restore(), Code.JSONL_MALFORMED, 2);
    }

    @Test
    void aMemberThatDoesNotBelongThereIsNamed() throws IOException {
        lines.set(1, lines.get(1).replace("{\"confidential\":true,", "{\"also\":1,\"confidential\":true,"));
        assertRefused(restore(), Code.JSONL_MALFORMED, 2);
    }

    @Test
    void aLineWithoutEndIsNotReadIntoMemory() throws IOException {
        lines.set(1, "{\"confidential\":\"" + "x".repeat(3 << 20));
        assertRefused(restore(), Code.JSONL_MALFORMED, 2);
    }

    @Test
    void aFactThatReversesItselfIsRefusedEvenWithTheRightRoot() throws IOException {
        book.record(keeper("copied"), book.reversals(List.of(2L), OPENED, "twice"))
                .orThrow();
        lines.clear();
        lines.addAll(forged(fact -> replaced(fact, "\"of\":2", "\"of\":5")));
        assertRefused(restore(), Code.LOG_MALFORMED, 6);
    }

    @Test
    void aFactRecordedBeforeTheOneBeforeItIsRefusedEvenWithTheRightRoot() throws IOException {
        lines.clear();
        lines.addAll(forged(fact -> replaced(fact, "2018-04-01T09:00:00", "2018-03-01T09:00:00")));
        assertRefused(restore(), Code.RECORDED_BACKWARDS, 5);
    }

    @Test
    void aTemplateThisProgramDoesNotHaveIsRefused() throws IOException {
        lines.clear();
        lines.addAll(forged(fact -> replaced(fact, "cn-shanghai/1", "cn-shanghai/9"), 0));
        assertRefused(restore(), Code.LOG_TEMPLATE_DIFFERS, 1);
    }

    @Test
    void amountsThatNoBookCanAddUpAreRefused() throws IOException {
        List<CanonicalObject> postings = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            postings.add(posting("fee-bank", Posting.LARGEST));
            postings.add(posting("fee-income", -Posting.LARGEST));
        }
        lines.clear();
        lines.addAll(forged(fact -> {
            CanonicalObject.Builder changed = CanonicalObject.builder();
            fact.names().stream()
                    .filter(name -> !name.equals("entry"))
                    .forEach(name -> changed.put(name, fact.value(name)));
            return changed.put(
                            "entry",
                            CanonicalObject.builder()
                                    .put("currency", "CNY")
                                    .putObjects("postings", postings)
                                    .build())
                    .build();
        }));
        assertRefused(restore(), Code.LOG_MALFORMED, 0);
    }

    private static CanonicalObject posting(String account, long amount) {
        return CanonicalObject.builder()
                .put("account", account)
                .put("fund", "property-fee")
                .put("group", "all")
                .put("amount", amount)
                .build();
    }

    private List<String> forged(UnaryOperator<CanonicalObject> change) {
        return forged(change, book.now().size() - 1);
    }

    /** A copy in which one fact was changed and every root worked out anew: what no root betrays. */
    private List<String> forged(UnaryOperator<CanonicalObject> change, long changed) {
        List<String> forged = new ArrayList<>();
        MerkleTree tree = MerkleTree.empty();
        SaltedDigest digest = new SaltedDigest();
        book.now().facts(0, fact -> {
            CanonicalObject document = CanonicalObject.parse(fact.toBytes());
            document = fact.index() == changed ? change.apply(document) : document;
            Salt salt = SaltSource.seeded("forger").salt(fact.index(), "fact");
            tree.append(digest.leaf(salt, document.toBytes()), node -> {});
            CopiedFact copied = new CopiedFact(
                    fact.index(),
                    document,
                    salt,
                    Collections.emptySortedMap(),
                    tree.head().root());
            forged.add(new String(copied.toBytes(), UTF_8));
        });
        return forged;
    }

    private static CanonicalObject replaced(CanonicalObject fact, String text, String by) {
        String document = new String(fact.toBytes(), UTF_8);
        assertThat(document).contains(text);
        return CanonicalObject.parse(document.replace(text, by).getBytes(UTF_8));
    }

    @Test
    void aForgedCopyOfWhatNoRuleForbidsIsSeenOnlyWithACheckpoint() throws IOException {
        lines.clear();
        lines.addAll(forged(fact -> replaced(fact, "\"actor\":\"treasurer\"", "\"actor\":\"somebody\"")));
        ExpectedCheckpoint expected = ExpectedCheckpoint.of(book.now().checkpoint());

        assertRefused(BookCopy.restore(empty, "copy.jsonl", bytes(), expected), Code.LOG_ROOT_DIFFERS, 0);
        assertThat(restore().written()).isPresent();
        LoggedFact last = Book.open(empty).now().fact(4);
        assertThat(last.actor()).isEqualTo("somebody");
    }
}
