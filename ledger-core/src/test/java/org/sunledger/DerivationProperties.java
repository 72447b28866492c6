package org.sunledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.sunledger.balance.DayBalance;
import org.sunledger.fact.FactKind;
import org.sunledger.laws.Histories;
import org.sunledger.laws.History;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.LoggedFact;
import org.sunledger.store.DerivedBatch;
import org.sunledger.store.LedgerStore;
import org.sunledger.store.Lookup;

/**
 * Balances, tree and lookups can be dropped and rebuilt: derived again from the facts all at once, they are what was
 * derived as the facts came in one by one.
 */
@Domain(Histories.class)
@PropertyDefaults(tries = 60)
class DerivationProperties {
    @Property
    void derivedAllAtOnceIsWhatWasDerivedOneByOne(@ForAll History history) {
        LedgerStore store = history.book().store();
        DerivedBatch whole = Derivation.whole(store, fact -> {});

        assertThat(whole.size()).isEqualTo(store.size());
        whole.nodes()
                .forEach(node ->
                        assertThat(store.node(node.level(), node.index())).contains(node.hash()));
        assertThat(cells(store)).isEqualTo(whole.cells());
        Set<Lookup> lookups = new HashSet<>(whole.lookups());
        for (Lookup lookup : whole.lookups()) {
            for (long index : store.lookup(lookup.space(), lookup.key())) {
                assertThat(lookups).contains(new Lookup(lookup.space(), lookup.key(), index));
            }
            assertThat(store.lookup(lookup.space(), lookup.key())).contains(lookup.index());
        }
    }

    @Property
    void aRebuiltBookAnswersAsBefore(@ForAll History history) {
        Book book = history.book();
        LedgerStore store = book.store();
        List<DayBalance> cells = cells(store);
        List<LoggedFact> read = new ArrayList<>();
        Checkpoint checkpoint = book.now().checkpoint();
        List<Long> reversals = book.now().ofKind(FactKind.REVERSAL);

        store.replaceDerived(Derivation.whole(store, read::add));

        assertThat(read).hasSize((int) store.size());
        assertThat(cells(store)).isEqualTo(cells);
        assertThat(book.now().checkpoint()).isEqualTo(checkpoint);
        assertThat(book.now().ofKind(FactKind.REVERSAL)).isEqualTo(reversals);
    }

    private static List<DayBalance> cells(LedgerStore store) {
        List<DayBalance> cells = new ArrayList<>();
        store.readCells(LocalDate.MIN, LocalDate.MAX, cells::add);
        return cells;
    }
}
