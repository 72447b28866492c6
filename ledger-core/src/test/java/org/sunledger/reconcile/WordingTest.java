package org.sunledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When two texts are one, as a person would say who knows what banks do to them. */
class WordingTest {
    private static boolean similar(String a, String b) {
        Letters one = Letters.of(Wording.folded(a));
        Letters other = Letters.of(Wording.folded(b));
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

    @Test
    void anotherMonthIsAnotherTextInWordsToo() {
        assertThat(similar("Service charge July 2018 flat 7/1204", "Service charge Aug 2018 flat 7/1204"))
                .isFalse();
        assertThat(similar("Hausgeld März Wohnung Ost", "Hausgeld Mai Wohnung Ost"))
                .isFalse();
        assertThat(similar("三月份物业费 晴川苑", "十二月份物业费 晴川苑")).isFalse();
        assertThat(similar("Service charge July flat", "Service charge Jul flat"))
                .isTrue();
        assertThat(similar("Service charge June and July flat", "Service charge July flat"))
                .as("one of two months may have been cut")
                .isTrue();
    }

    @Test
    void monthsAreToldFromOtherWords() {
        assertThat(Months.of("marble sept maybe janet 十一月")).isEqualTo(1 << 9 | 1 << 11);
    }

    @Test
    void numbersOfTheirOwnThatBeginAlikeMakeNobodyAlike() {
        assertThat(OwnNumbers.without("sj2023004365 梁桂 停车费 6 202 9月")).isEqualTo("sj 梁桂 停车费 6 202 9月");
        assertThat(similar("SJ2023004365 梁桂 停车费 6-202 9月", "康鑫 停车费 6 20230029381"))
                .as("another payer, cut short")
                .isFalse();
        assertThat(similar("SJ2023004365 梁桂 停车费 6-202 9月", "梁桂 停车费 6 20230029381"))
                .isTrue();
    }
}
