package org.sunledger.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sunledger.journal.Item;

/** Balances are found and ordered by all that their keys say. */
class KeysTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 5);

    @Test
    void aKeyIsAnotherWhenAnythingInItIs() {
        BalanceKey key = new BalanceKey(DAY, "bank", "fund", "all", "ads");
        List<BalanceKey> others = List.of(
                new BalanceKey(DAY.plusDays(1), "bank", "fund", "all", "ads"),
                new BalanceKey(DAY, "cash", "fund", "all", "ads"),
                new BalanceKey(DAY, "bank", "other", "all", "ads"),
                new BalanceKey(DAY, "bank", "fund", "entrance", "ads"),
                new BalanceKey(DAY, "bank", "fund", "all", ""));
        assertThat(key).isEqualTo(new BalanceKey(DAY, "bank", "fund", "all", "ads"));
        assertThat(others).doesNotContain(key).doesNotHaveDuplicates();
        assertThat(others).allMatch(other -> key.compareTo(other) != 0);
        assertThat((Object) key).isNotEqualTo("bank");
    }

    @Test
    void whateverDiffersSpreadsTheKeys() {
        for (int differing = 0; differing < 5; differing++) {
            Set<Integer> hashes = new HashSet<>();
            for (int i = 0; i < 100; i++) {
                hashes.add(new BalanceKey(
                                DAY.plusDays(differing == 0 ? i : 0),
                                "account" + (differing == 1 ? i : 0),
                                "fund" + (differing == 2 ? i : 0),
                                "group" + (differing == 3 ? i : 0),
                                "subject" + (differing == 4 ? i : 0))
                        .hashCode());
            }
            assertThat(hashes).as("member %d", differing).hasSizeGreaterThan(90);
        }
    }

    @Test
    void itemsOfUnitsStandByUnitAccountFundGroupSubjectPeriodAndDueDay() {
        List<UnitKey> inOrder = List.of(
                key("1-101", "a", "f", "g", "s", "2018-01", "2018-01-05"),
                key("1-101", "a", "f", "g", "s", "2018-01", "2018-01-06"),
                key("1-101", "a", "f", "g", "s", "2018-02", "2018-01-01"),
                key("1-101", "a", "f", "g", "t", "2018-01", "2018-01-01"),
                key("1-101", "a", "f", "h", "s", "2018-01", "2018-01-01"),
                key("1-101", "a", "g", "g", "s", "2018-01", "2018-01-01"),
                key("1-101", "b", "f", "g", "s", "2018-01", "2018-01-01"),
                key("1-102", "a", "f", "g", "s", "2018-01", "2018-01-01"));
        List<UnitKey> shuffled = new ArrayList<>(inOrder);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(inOrder);
    }

    private static UnitKey key(
            String unit, String account, String fund, String group, String subject, String period, String due) {
        return new UnitKey(new Item(unit, period, due), account, fund, group, subject);
    }
}
