package org.sunledger.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Item;
import org.sunledger.journal.Posting;

class BalanceFoldTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 5);
    private final BalanceFold fold = new BalanceFold();

    @Test
    void postingsOfOneDayAccountPlaceAndStreamAddUpWhateverTheirUnit() {
        fold.add(DAY, List.of(posting("bank", "", "", 5), posting("bank", "", "1-101", 7)));
        fold.add(DAY, List.of(posting("bank", "gate", "", 1)));
        fold.add(DAY.minusDays(1), List.of(posting("bank", "", "", 2)));
        assertThat(fold.cells())
                .extracting(cell -> cell.key().day() + cell.key().subject() + " " + cell.amountMinor())
                .containsExactly("2018-03-04 2", "2018-03-05 12", "2018-03-05gate 1");
    }

    @Test
    void whatCameAndWentOnOneDayStandsOnBothSides() {
        fold.add(DAY, List.of(posting("bank", "", "", 5), posting("bank", "", "", -5)));
        fold.add(DAY, List.of(posting("bank", "", "", -2)));
        assertThat(fold.cells()).containsExactly(new DayBalance(key("bank"), 5, 7));
    }

    @Test
    void foldedCellsCanBeFoldedOn() {
        fold.add(DAY, List.of(posting("bank", "", "", 5), posting("bank", "", "", -3)));
        BalanceFold other = new BalanceFold();
        fold.cells().forEach(other::add);
        fold.cells().forEach(other::add);
        assertThat(other.cells()).containsExactly(new DayBalance(key("bank"), 10, 6));
    }

    @Test
    void aSideBeyondALongDoesNotWrapAround() {
        fold.add(DAY, List.of(posting("bank", "", "", Long.MAX_VALUE), posting("bank", "", "", -Long.MAX_VALUE)));
        for (long more : new long[] {1, -1}) {
            assertThatThrownBy(() -> fold.add(DAY, List.of(posting("bank", "", "", more))))
                    .isInstanceOf(ArithmeticException.class);
        }
    }

    private static BalanceKey key(String account) {
        return new BalanceKey(DAY, account, "public-revenue", "all", "");
    }

    private static Posting posting(String account, String stream, String unit, long amountMinor) {
        return new Posting(account, new FundGroup("public-revenue", "all"), stream, Item.of(unit), amountMinor);
    }
}
