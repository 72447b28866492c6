package org.sunledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunledger.balance.DayBalance;
import org.sunledger.log.TreeHead;

/** What stood before a day is the same whether the database adds it up or the library does. */
class SumsTest {
    @TempDir
    private Path folder;

    private static List<DayBalance> sums(LedgerStore store, LocalDate before) {
        List<DayBalance> sums = new ArrayList<>();
        store.readSums(before, sums::add);
        return sums;
    }

    private static DerivedBatch cells(LedgerStore store, List<DayBalance> cells) {
        AppendBatch batch = Sample.batch(TreeHead.EMPTY, 3);
        store.append(0, batch);
        return new DerivedBatch(3, batch.nodes(), cells, batch.unitLines(), batch.lookups());
    }

    @Test
    void bothStoresAddUpTheDaysBeforeADay() {
        List<DayBalance> cells = new ArrayList<>();
        for (int day = 0; day < 40; day++) {
            LocalDate date = Sample.DAY.plusDays(day);
            cells.add(Sample.cell(date, "bank", 100 + day, day % 3));
            cells.add(Sample.cell(date, day % 2 == 0 ? "tax" : "电梯广告", day % 5, 7));
        }
        cells.add(Sample.cell(Sample.DAY.plusDays(40), "petty-cash", 5, 5));
        try (LedgerStore file = SqliteStore.create(folder.resolve("sums.book"));
                LedgerStore memory = new InMemoryStore()) {
            file.replaceDerived(cells(file, cells));
            memory.replaceDerived(cells(memory, cells));
            for (LocalDate before : days()) {
                assertThat(sums(file, before)).isEqualTo(sums(memory, before));
            }
            assertThat(sums(file, Sample.DAY)).isEmpty();
            assertThat(sums(file, Sample.DAY.plusDays(2)))
                    .containsExactly(
                            Sample.cell(Sample.DAY.plusDays(1), "bank", 201, 1),
                            Sample.cell(Sample.DAY.plusDays(1), "tax", 0, 7),
                            Sample.cell(Sample.DAY.plusDays(1), "电梯广告", 1, 7));
        }
    }

    private static Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>(Set.of(LocalDate.of(1, 1, 2), LocalDate.of(9999, 12, 31)));
        for (int day = 0; day < 43; day++) {
            days.add(Sample.DAY.plusDays(day));
        }
        return days;
    }
}
