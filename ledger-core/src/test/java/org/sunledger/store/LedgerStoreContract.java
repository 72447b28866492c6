package org.sunledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sunledger.balance.BalanceKey;
import org.sunledger.balance.DayBalance;
import org.sunledger.log.PersonalText;
import org.sunledger.log.TreeHead;
import org.sunledger.log.TreeNode;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.StoreException;

/**
 * What every store promises. It is published with the library, so that whoever brings a store of their own can run it.
 */
public abstract class LedgerStoreContract extends UnitLinesContract {
    private TreeHead append(int count) {
        AppendResult result = store.append(store.size(), Sample.batch(store.head(), count));
        assertThat(result).isInstanceOf(AppendResult.Appended.class);
        return result.head();
    }

    private List<DayBalance> cells(LocalDate from, LocalDate toExclusive) {
        List<DayBalance> cells = new ArrayList<>();
        store.readCells(from, toExclusive, cells::add);
        return cells;
    }

    private List<DayBalance> allCells() {
        return cells(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    }

    private List<StoredFact> facts(long from, long to) {
        List<StoredFact> facts = new ArrayList<>();
        store.readFacts(from, to, facts::add);
        return facts;
    }

    @Test
    void a_new_book_is_empty() {
        assertThat(store.size()).isZero();
        assertThat(store.head()).isEqualTo(TreeHead.EMPTY);
        assertThat(facts(0, Long.MAX_VALUE)).isEmpty();
        assertThat(store.fact(0)).isEmpty();
        assertThat(store.node(0, 0)).isEmpty();
        assertThat(store.lookup("row", "x")).isEmpty();
        assertThat(store.lookupCounts("row", List.of("x"))).isEmpty();
        assertThat(allCells()).isEmpty();
        assertThat(store.texts(0)).isEmpty();
        assertThat(texts()).isEmpty();
        assertThat(store.readOnly()).isFalse();
    }

    @Test
    void keeps_facts_as_they_were_given() {
        append(3);
        append(4);
        assertThat(facts(0, Long.MAX_VALUE)).isEqualTo(Sample.facts(0, 7));
        assertThat(facts(2, 5)).isEqualTo(Sample.facts(2, 3));
        assertThat(facts(-3, 1)).isEqualTo(Sample.facts(0, 1));
        assertThat(facts(7, 9)).isEmpty();
        assertThat(facts(5, 2)).isEmpty();
        assertThat(store.fact(6)).contains(Sample.fact(6));
        assertThat(store.fact(7)).isEmpty();
        assertThat(store.fact(-1)).isEmpty();
    }

    @Test
    void its_head_is_that_of_the_tree_over_its_facts_at_every_size() {
        TreeHead head = TreeHead.EMPTY;
        for (int count : new int[] {1, 2, 1, 5, 8, 1, 13}) {
            TreeHead expected = Sample.grown(head, Sample.facts(head.size(), count));
            head = append(count);
            assertThat(head).isEqualTo(expected);
            assertThat(store.head()).isEqualTo(expected);
            assertThat(store.size()).isEqualTo(expected.size());
        }
    }

    @Test
    void finds_every_complete_node_and_no_other() {
        append(5);
        for (TreeNode node : Sample.nodes(TreeHead.EMPTY, Sample.facts(0, 5))) {
            assertThat(store.node(node.level(), node.index())).contains(node.hash());
        }
        assertThat(store.node(0, 5)).isEmpty();
        assertThat(store.node(1, 2)).isEmpty();
        assertThat(store.node(3, 0)).isEmpty();
    }

    @Test
    void an_append_at_another_size_is_stale_and_writes_nothing() {
        TreeHead head = append(3);
        List<String> before = Sample.shown(store);
        for (long wrong : new long[] {0, 2, 4}) {
            AppendResult result = store.append(wrong, Sample.batch(head, 2));
            assertThat(result).isEqualTo(new AppendResult.Stale(head));
        }
        assertThat(Sample.shown(store)).isEqualTo(before);
    }

    @Test
    void an_append_of_nothing_changes_nothing() {
        TreeHead head = append(3);
        AppendBatch nothing = new AppendBatch(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(store.append(3, nothing)).isEqualTo(new AppendResult.Appended(head));
    }

    @Test
    void an_append_in_parts_keeps_what_one_in_a_single_batch_would() {
        TreeHead head = append(3);
        AppendBatch first = Sample.batch(head, 4);
        TreeHead grown = Sample.grown(head, first.facts());
        AppendBatch second = Sample.batch(grown, 2);
        AppendResult result = store.appendInParts(3, List.of(first, second).iterator());
        assertThat(result).isEqualTo(new AppendResult.Appended(Sample.grown(grown, second.facts())));
        assertThat(facts(0, Long.MAX_VALUE)).isEqualTo(Sample.facts(0, 9));
        assertThat(allCells()).hasSize(6);
        assertThat(store.lookup("row", Sample.digestKey(8))).containsExactly(8L);
        assertThat(store.texts(8)).hasSize(1);
        assertThat(texts()).hasSize(9);
        store.eraseTexts(8);
        store.eraseTexts(8);
        assertThat(texts()).hasSize(8);
    }

    @Test
    void nothing_of_an_append_in_parts_is_kept_when_one_does_not_fit_or_never_comes() {
        TreeHead head = append(3);
        List<String> before = Sample.shown(store);
        AppendBatch first = Sample.batch(head, 4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.appendInParts(3, List.of(first, first).iterator()));
        assertThat(Sample.shown(store)).isEqualTo(before);

        Iterator<AppendBatch> broken = Stream.iterate(first, part -> {
                    throw new UnsupportedOperationException("cannot go on");
                })
                .iterator();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> store.appendInParts(3, broken));
        assertThat(Sample.shown(store)).isEqualTo(before);

        assertThat(store.appendInParts(2, List.of(first).iterator())).isEqualTo(new AppendResult.Stale(head));
        assertThat(Sample.shown(store)).isEqualTo(before);
        append(1);
    }

    @Test
    void adds_to_both_sides_of_cells_and_shows_them_in_order_without_those_never_posted_to() {
        LocalDate day = Sample.DAY;
        store.append(
                0,
                Sample.withCells(
                        store.head(),
                        Sample.cell(day.plusDays(1), "bank", 500),
                        Sample.cell(day, "tax", -70),
                        Sample.cell(day, "bank", 70),
                        Sample.cell(day.minusDays(40000), "bank", 1)));
        store.append(
                1,
                Sample.withCells(
                        store.head(),
                        Sample.cell(day.plusDays(1), "bank", -500),
                        Sample.cell(day, "bank", 5),
                        Sample.cell(day, "tax", 30),
                        Sample.cell(day, "claims", 0)));
        assertThat(allCells())
                .containsExactly(
                        Sample.cell(day.minusDays(40000), "bank", 1),
                        Sample.cell(day, "bank", 75),
                        Sample.cell(day, "tax", 30, 70),
                        Sample.cell(day.plusDays(1), "bank", 500, 500));
        assertThat(cells(day, day.plusDays(1))).hasSize(2);
        assertThat(cells(day, day)).isEmpty();
        assertThat(cells(day.plusDays(1), day)).isEmpty();
    }

    @Test
    void tells_cells_apart_by_every_part_of_their_key() {
        BalanceKey key = new BalanceKey(Sample.DAY, "a", "f", "g", "s");
        List<DayBalance> cells = List.of(
                new DayBalance(new BalanceKey(Sample.DAY, "a", "f", "g", ""), 1, 10),
                new DayBalance(key, 2, 20),
                new DayBalance(new BalanceKey(Sample.DAY, "a", "f", "h", "s"), 3, 30),
                new DayBalance(new BalanceKey(Sample.DAY, "a", "g", "g", "s"), 4, 40),
                new DayBalance(new BalanceKey(Sample.DAY, "b", "f", "g", "s"), 5, 50));
        store.append(0, Sample.withCells(store.head(), cells.toArray(DayBalance[]::new)));
        assertThat(allCells()).isEqualTo(cells);
    }

    @Test
    void orders_names_by_utf_16_units_like_everything_else() {
        DayBalance emoji = Sample.cell(Sample.DAY, "\ud83c\udfd8", 1);
        DayBalance fullWidth = Sample.cell(Sample.DAY, "\uff21", 2);
        store.append(0, Sample.withCells(store.head(), fullWidth, emoji));
        assertThat(allCells()).containsExactly(emoji, fullWidth);
    }

    @Test
    void a_side_that_grows_too_large_is_refused_and_nothing_of_the_batch_is_written() {
        long half = 1L << 61;
        store.append(0, Sample.withCells(store.head(), Sample.cell(Sample.DAY, "bank", half, half)));
        List<String> before = Sample.shown(store);
        for (long delta : new long[] {half + 1, -half - 1, Long.MAX_VALUE, -Long.MAX_VALUE}) {
            AppendBatch batch = Sample.withCells(
                    store.head(), Sample.cell(Sample.DAY, "claims", 1), Sample.cell(Sample.DAY, "bank", delta));
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> store.append(1, batch));
            assertThat(Sample.shown(store)).isEqualTo(before);
        }
        store.append(1, Sample.withCells(store.head(), Sample.cell(Sample.DAY, "bank", half, half)));
        assertThat(allCells()).containsExactly(Sample.cell(Sample.DAY, "bank", 1L << 62, 1L << 62));
    }

    @Test
    void finds_facts_by_space_and_key() {
        String digest = Sample.digestKey(7);
        store.append(0, Sample.withLookups(store.head(), new Lookup("row", digest, 0), new Lookup("id", "A-1", 0)));
        store.append(1, Sample.withLookups(store.head(), new Lookup("row", digest, 1), new Lookup("id", digest, 1)));
        store.append(2, Sample.withLookups(store.head(), new Lookup("row", "凭证 3", 2), new Lookup("row", "凭证 3", 2)));
        assertThat(store.lookup("row", digest)).containsExactly(0L, 1L);
        assertThat(store.lookup("id", digest)).containsExactly(1L);
        assertThat(store.lookup("id", "A-1")).containsExactly(0L);
        assertThat(store.lookup("id", "a-1")).isEmpty();
        assertThat(store.lookup("row", "凭证 3")).containsExactly(2L);
        assertThat(store.lookupCounts("row", List.of(digest, digest, "凭证 3", "none")))
                .isEqualTo(Map.of(digest, 2, "凭证 3", 1));
        assertThat(store.lookupCounts("none", List.of(digest))).isEmpty();
        assertThat(store.lookupCounts("row", List.of())).isEmpty();
    }

    @Test
    void tells_a_digest_from_other_texts_that_look_like_it() {
        String small = "ab".repeat(16);
        List<String> keys = List.of(small, small.toUpperCase(java.util.Locale.ROOT), small + "a", small + "ab", "ab");
        for (int i = 0; i < keys.size(); i++) {
            store.append(i, Sample.withLookups(store.head(), new Lookup("row", keys.get(i), i)));
        }
        for (int i = 0; i < keys.size(); i++) {
            assertThat(store.lookup("row", keys.get(i))).containsExactly((long) i);
        }
        assertThat(store.lookupCounts("row", keys).keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void counts_many_keys_at_once() {
        append(1200);
        List<String> keys = new ArrayList<>();
        for (long i = 100; i < 1300; i++) {
            keys.add(Sample.digestKey(i));
        }
        Map<String, Integer> counts = store.lookupCounts("row", keys);
        assertThat(counts)
                .hasSize(1100)
                .allSatisfy((key, count) -> assertThat(count).isEqualTo(1));
    }

    @Test
    void keeps_personal_texts_beside_their_facts_until_they_are_erased() {
        append(2);
        assertThat(store.texts(1)).isEqualTo(Map.of("memo", new PersonalText(Sample.salt(-3), "备注1;")));
        TreeHead head = store.head();
        store.eraseTexts(1);
        store.eraseTexts(1);
        store.eraseTexts(99);
        assertThat(store.texts(1)).isEmpty();
        assertThat(store.texts(0)).hasSize(1);
        assertThat(store.head()).isEqualTo(head);
        assertThat(store.fact(1)).contains(Sample.fact(1));
    }

    @Test
    void refuses_a_batch_that_does_not_follow_on_the_book() {
        TreeHead head = append(3);
        List<String> before = Sample.shown(store);
        AppendBatch good = Sample.batch(head, 2);
        List<TreeNode> reversed = new ArrayList<>(good.nodes());
        java.util.Collections.reverse(reversed);
        List<AppendBatch> wrong = List.of(
                Sample.batch(TreeHead.EMPTY, 2),
                new AppendBatch(Sample.facts(4, 2), List.of(), good.nodes(), List.of(), List.of(), List.of()),
                new AppendBatch(good.facts(), List.of(), List.of(), List.of(), List.of(), List.of()),
                new AppendBatch(good.facts(), List.of(), reversed, List.of(), List.of(), List.of()),
                new AppendBatch(
                        good.facts(),
                        List.of(new StoredText(2, "memo", new PersonalText(Sample.salt(1), "x"))),
                        good.nodes(),
                        List.of(),
                        List.of(),
                        List.of()),
                new AppendBatch(
                        good.facts(),
                        List.of(),
                        good.nodes(),
                        List.of(),
                        List.of(Sample.line(2, "1-101", 5)),
                        List.of()),
                new AppendBatch(
                        good.facts(),
                        List.of(),
                        good.nodes(),
                        List.of(),
                        List.of(),
                        List.of(new Lookup("row", "x", 5))));
        for (AppendBatch batch : wrong) {
            assertThatIllegalArgumentException().isThrownBy(() -> store.append(3, batch));
        }
        assertThat(Sample.shown(store)).isEqualTo(before);
    }

    @Test
    void replaces_everything_derived_and_nothing_else() {
        append(5);
        List<String> before = Sample.shown(store);
        AppendBatch whole = Sample.batch(TreeHead.EMPTY, 5);
        store.replaceDerived(new DerivedBatch(5, whole.nodes(), List.of(), List.of(), List.of()));
        assertThat(allCells()).isEmpty();
        assertThat(store.lookup("row", Sample.digestKey(1))).isEmpty();
        assertThat(store.texts(1)).hasSize(1);
        store.replaceDerived(new DerivedBatch(5, whole.nodes(), whole.cells(), whole.unitLines(), whole.lookups()));
        assertThat(Sample.shown(store)).isEqualTo(before);
        append(2);
    }

    @Test
    void does_not_replace_what_is_derived_from_other_facts() {
        append(5);
        List<String> before = Sample.shown(store);
        AppendBatch four = Sample.batch(TreeHead.EMPTY, 4);
        DerivedBatch old = new DerivedBatch(4, four.nodes(), four.cells(), four.unitLines(), four.lookups());
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store.replaceDerived(old))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(Code.STORE_CONTENDED))
                .satisfies(refusal -> assertThat(refusal.retryable()).isTrue());
        DerivedBatch short_ = new DerivedBatch(5, four.nodes(), four.cells(), four.unitLines(), four.lookups());
        assertThatIllegalArgumentException().isThrownBy(() -> store.replaceDerived(short_));
        assertThat(Sample.shown(store)).isEqualTo(before);
    }

    @Test
    void answers_several_questions_as_of_one_state() {
        append(3);
        TreeHead head = store.consistently(() -> store.consistently(() -> {
            assertThat(store.size()).isEqualTo(3);
            assertThat(store.texts(0)).hasSize(1);
            return store.head();
        }));
        assertThat(head).isEqualTo(store.head());
        append(1);
    }

    @Test
    void a_question_that_fails_leaves_the_book_usable() {
        append(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> store.consistently(() -> {
                    throw new UnsupportedOperationException();
                }));
        append(1);
        assertThat(store.size()).isEqualTo(2);
    }

    @Test
    void a_visitor_may_ask_the_store() {
        append(4);
        List<Integer> texts = new ArrayList<>();
        store.readFacts(0, 4, fact -> texts.add(store.texts(fact.index()).size()));
        assertThat(texts).containsExactly(1, 1, 1, 1);
    }

    @Test
    void once_closed_it_answers_nothing() {
        append(1);
        store.close();
        store.close();
        assertThatIllegalStateException().isThrownBy(() -> store.size());
        assertThatIllegalStateException().isThrownBy(() -> store.fact(0));
        AppendBatch batch = Sample.batch(TreeHead.EMPTY, 1);
        assertThatIllegalStateException().isThrownBy(() -> store.append(0, batch));
    }

    private List<StoredText> texts() {
        List<StoredText> texts = new ArrayList<>();
        store.readTexts(texts::add);
        return texts;
    }
}
