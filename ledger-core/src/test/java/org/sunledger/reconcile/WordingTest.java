package org.sunledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When two texts are one, as a person would say who knows what banks do to them. */
class WordingTest {
    private static boolean similar(String a, String b) {
        String one = Wording.folded(a);
        String other = Wording.folded(b);
        return Wording.isSimilar(one, other, 700) && Wording.isSimilar(other, one, 700);
    }

    @Test
    void anotherUnitOrMonthIsAnotherText() {
        assertThat(similar("Parking fee 2018-10 unit 31-502", "Parking fee 2018-10 unit 31-101"))
                .isFalse();
        assertThat(similar("2018年10月停车费 5幢104室", "2018年9月停车费 5幢104室")).isFalse();
    }

    @Test
    void aTextThatWasCutShortIsStillTheSame() {
        assertThat(similar("Owner of unit 31-502", "Owner of unit 31-5")).isTrue();
        assertThat(similar("2018年10月停车费 5幢104室", "2018年10月停 5幢10")).isTrue();
    }

    @Test
    void aCutNumberMustBeginTheNumberAtItsOwnPlace() {
        assertThat(similar("Owner of unit 172-1601", "Owner of unit 16")).isFalse();
    }

    @Test
    void numbersThatEachSideGivesItsLinesSayNothing() {
        assertThat(similar("V-011574 Owner of unit 31-103 Parking fee", "T171289136 Owner of unit 31-103 Parking fee"))
                .isTrue();
    }

    @Test
    void numbersOfOneKindThatDifferContradict() {
        assertThat(similar("INV-2018-008043 Property fee unit 8-403", "INV-2018-008044 Property fee unit 8-403"))
                .isFalse();
    }

    @Test
    void numbersOfTheirOwnAloneMakeNothingAlike() {
        assertThat(similar("V-011574 parking fee", "T171289136 parking fee")).isFalse();
    }
}
