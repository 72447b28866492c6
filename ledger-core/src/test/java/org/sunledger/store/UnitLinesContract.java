package org.sunledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunledger.balance.UnitLine;
import org.sunledger.log.TreeHead;

/** What every store promises about store. */
abstract class UnitLinesContract {
    /** The store under test; every test begins with a new one. */
    LedgerStore store;

    /** A store of a new, empty book. */
    protected abstract LedgerStore newStore();

    @BeforeEach
    void open() {
        store = newStore();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void shows_the_lines_of_one_unit_and_of_all_in_the_order_of_the_log() {
        store.append(0, Sample.batch(TreeHead.EMPTY, 5));
        assertThat(lines("")).extracting(UnitLine::index).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(lines("1-1")).extracting(UnitLine::index).containsExactly(1L, 4L);
        assertThat(lines("1-1").get(0)).isEqualTo(Sample.line(1, "1-1", 101));
        assertThat(lines("1-9")).isEmpty();
    }

    @Test
    void adds_the_lines_of_units_up_as_of_a_day_and_a_size() {
        appendLine("2-1", 500);
        appendLine("1-1", 300);
        appendLine("1-1", -120);
        appendLine("1-1", -80);
        assertThat(balances(4, 3)).containsExactly("1-1 0 200", "1-1 due 300 0", "2-1 due 500 0");
        assertThat(balances(4, 2)).containsExactly("1-1 0 120", "1-1 due 300 0", "2-1 due 500 0");
        assertThat(balances(2, 3)).containsExactly("1-1 due 300 0", "2-1 due 500 0");
        assertThat(balances(4, -1)).isEmpty();
    }

    private void appendLine(String unit, long amount) {
        store.append(store.size(), Sample.withLines(store.head(), Sample.line(store.size(), unit, amount)));
    }

    private List<UnitLine> lines(String unit) {
        List<UnitLine> lines = new ArrayList<>();
        store.readUnitLines(unit, lines::add);
        return lines;
    }

    /** Each balance in short, sorted as text. */
    private List<String> balances(long size, int days) {
        List<String> balances = new ArrayList<>();
        store.readUnitBalances(
                size,
                Sample.DAY.plusDays(days),
                found -> balances.add(found.key().item().unit()
                        + (found.key().item().due().isEmpty() ? " " : " due ")
                        + found.debitMinor() + " " + found.creditMinor()));
        return balances.stream().sorted().toList();
    }
}
