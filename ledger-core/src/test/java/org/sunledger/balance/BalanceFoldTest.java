package org.sunledger.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.journal.FundGroup;
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
                .extracting(cell -> cell.key().day() + cell.key().stream() + " " + cell.amountMinor())
                .containsExactly("2018-03-04 2", "2018-03-05 12", "2018-03-05gate 1");
    }

    @Test
    void whatCancelsOutStaysWithZero() {
        fold.add(DAY, List.of(posting("bank", "", "", 5), posting("bank", "", "", -5)));
        assertThat(fold.cells()).extracting(DayBalance::amountMinor).containsExactly(0L);
    }

    @Test
    void foldedCellsCanBeFoldedOn() {
        fold.add(DAY, List.of(posting("bank", "", "", 5)));
        BalanceFold other = new BalanceFold();
        fold.cells().forEach(other::add);
        fold.cells().forEach(other::add);
        assertThat(other.cells()).extracting(DayBalance::amountMinor).containsExactly(10L);
    }

    @Test
    void aSumBeyondALongDoesNotWrapAround() {
        fold.add(DAY, List.of(posting("bank", "", "", Long.MAX_VALUE)));
        assertThatThrownBy(() -> fold.add(DAY, List.of(posting("bank", "", "", 1))))
                .isInstanceOf(ArithmeticException.class);
    }

    private static Posting posting(String account, String stream, String unit, long amountMinor) {
        return new Posting(account, new FundGroup("public-revenue", "all"), stream, unit, amountMinor);
    }
}
