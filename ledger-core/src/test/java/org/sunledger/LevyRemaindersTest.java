package org.sunledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.KeyBasis;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Named;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.LevyRemainder;
import org.sunledger.fact.MasterFact;
import org.sunledger.fee.LevyMemory;
import org.sunledger.money.ExactShare;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.store.InMemoryStore;

/** What rounding left over in a former book is remembered under the names of this one. */
class LevyRemaindersTest {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final Keeper KEEPER = new Keeper(
            "treasurer",
            Clock.fixed(Instant.parse("2018-04-01T01:00:00Z"), ZoneOffset.UTC),
            SaltSource.seeded("remainders"));

    private final Book book = Book.create(new InMemoryStore(), Opening.inShanghai("Plum Court", OPENED), KEEPER)
            .orThrow();

    LevyRemaindersTest() {
        state(new AllocationKey("by-area", KeyBasis.AREA, "all", null, Labels.NONE, false));
        state(new Unit("1-101", UnitKind.HOME, "1", "", 8_950, false));
    }

    @Test
    void remaindersOfOneUnitAddUp() {
        record("by-area", "", "1-101", 300).orThrow();
        record("by-area", "", "1-101", -100).orThrow();
        assertThat(new LevyReader(book.now()).carried(LevyMemory.nameOf("by-area", ""), "1-101"))
                .isEqualTo(200);
        assertThat(LevyRemainders.of(book.now(), OPENED))
                .containsExactly(new LevyRemainder(OPENED.plusDays(1), "by-area", "", "1-101", 200, 2));
    }

    @Test
    void whatCameToNothingIsNotHandedOnNorWhatIsOfALaterDay() {
        record("by-area", "", "1-101", 300).orThrow();
        assertThat(LevyRemainders.of(book.now(), OPENED.minusDays(1))).isEmpty();
        record("by-area", "", "1-101", -300).orThrow();
        assertThat(LevyRemainders.of(book.now(), OPENED)).isEmpty();
    }

    @Test
    void whatIsRememberedForAKeyThatWasClosedIsNotHandedOn() {
        record("by-area", "", "1-101", 300).orThrow();
        AllocationKey closed = new AllocationKey("by-area", KeyBasis.AREA, "all", null, Labels.NONE, true);
        book.record(KEEPER, new MasterFact(OPENED.plusDays(9), closed, true)).orThrow();
        assertThat(LevyRemainders.of(book.now(), OPENED.plusDays(7))).hasSize(1);
        assertThat(LevyRemainders.of(book.now(), OPENED.plusDays(8))).isEmpty();
    }

    @Test
    void namesThatTheBookDoesNotKnowAndSumsThatNoRoundingLeavesAreRefused() {
        assertThat(codes(record("by-heart", "", "1-101", 1))).containsExactly(Code.KEY_UNKNOWN);
        assertThat(codes(record("", "by-area", "9-909", 1))).containsExactly(Code.CHARGE_UNKNOWN, Code.UNIT_UNKNOWN);
        long largest = 1_000 * ExactShare.ONE;
        assertThat(codes(record("by-area", "", "1-101", -largest - 1))).containsExactly(Code.AMOUNT_OVERFLOW);
        assertThat(record("by-area", "", "1-101", largest).isAccepted()).isTrue();
    }

    private Outcome<Recorded> record(String key, String charge, String unit, long carried) {
        return book.record(KEEPER, new LevyRemainder(OPENED, key, charge, unit, carried, 2));
    }

    private void state(Named named) {
        book.record(KEEPER, MasterFact.opening(OPENED, named)).orThrow();
    }

    private static List<Code> codes(Outcome<?> outcome) {
        return outcome.rejections().stream().map(rejection -> rejection.code()).toList();
    }
}
