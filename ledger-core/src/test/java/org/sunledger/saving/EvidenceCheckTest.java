package org.sunledger.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunledger.saving.Evidence.bill;
import static org.sunledger.saving.Evidence.codes;
import static org.sunledger.saving.Evidence.dark;
import static org.sunledger.saving.Evidence.day;
import static org.sunledger.saving.Evidence.driver;
import static org.sunledger.saving.Evidence.energy;
import static org.sunledger.saving.Evidence.lamps;
import static org.sunledger.saving.Evidence.measure;
import static org.sunledger.saving.Evidence.newMeter;
import static org.sunledger.saving.Evidence.percent;
import static org.sunledger.saving.Evidence.reading;
import static org.sunledger.saving.Evidence.tariff;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.fact.AdjustmentKind;
import org.sunledger.fact.SavingAdjustment;
import org.sunledger.fact.SavingFact;
import org.sunledger.fact.SavingOption;
import org.sunledger.fact.Voucher;
import org.sunledger.outcome.Code;

class EvidenceCheckTest {
    private static List<Code> against(SavingFact fact, SavingFact... known) {
        return codes(EvidenceCheck.reasons(fact, SavingEvidence.of(List.of(known))));
    }

    @Test
    void aMeterDoesNotRunBackwardsWhicheverReadingComesFirst() {
        SavingFact march = reading("2018-03-31", 100);
        assertThat(against(reading("2018-04-30", 99), march)).containsExactly(Code.METER_BACKWARDS);
        assertThat(against(reading("2018-02-28", 101), march)).containsExactly(Code.METER_BACKWARDS);
        assertThat(against(reading("2018-04-30", 100), march)).isEmpty();
        assertThat(against(reading("2018-03-31", 100), march)).containsExactly(Code.ENERGY_OVERLAPS);
    }

    @Test
    void aNewMeterBeginsAnywhereAndIsReadForwardsFromThere() {
        SavingFact old = reading("2018-03-31", 100);
        SavingFact fresh = newMeter("2018-03-31", 2);
        assertThat(against(fresh, old)).isEmpty();
        assertThat(against(reading("2018-04-30", 1), old, fresh)).containsExactly(Code.METER_BACKWARDS);
        assertThat(against(reading("2018-04-30", 3), old, fresh)).isEmpty();
        assertThat(against(reading("2018-03-31", 200), fresh)).isEmpty();
    }

    @Test
    void pricesGoForwardsUnlessAnOlderOneSaysWhenItEnded() {
        SavingFact july = tariff("2018-07-01", 0.6);
        assertThat(against(tariff("2018-01-01", 0.5), july)).containsExactly(Code.ENERGY_TARIFF_BACKWARDS);
        assertThat(against(tariff("2018-01-01", "2018-07-01", 0.5), july))
                .containsExactly(Code.ENERGY_TARIFF_BACKWARDS);
        assertThat(against(tariff("2018-01-01", "2018-06-30", 0.5), july)).isEmpty();
        assertThat(against(tariff("2018-07-01", 0.7), july)).containsExactly(Code.ENERGY_TARIFF_BACKWARDS);
        assertThat(against(tariff("2018-08-01", 0.7), july)).isEmpty();
        SavingFact stated = tariff("2018-07-01", "2018-12-31", 0.6);
        assertThat(against(tariff("2018-08-01", 0.7), stated)).containsExactly(Code.ENERGY_TARIFF_BACKWARDS);
        assertThat(against(tariff("2018-08-01", "2018-07-31", 0.7))).containsExactly(Code.PERIOD_BACKWARDS);
    }

    @Test
    void noDayIsBilledOrDrivenTwice() {
        SavingFact march = bill("2018-03-01", "2018-03-31", 1, 1);
        assertThat(against(bill("2018-03-31", "2018-04-30", 1, 1), march)).containsExactly(Code.ENERGY_OVERLAPS);
        assertThat(against(bill("2018-02-01", "2018-03-01", 1, 1), march)).containsExactly(Code.ENERGY_OVERLAPS);
        assertThat(against(bill("2018-02-01", "2018-04-30", 1, 1), march)).containsExactly(Code.ENERGY_OVERLAPS);
        assertThat(against(bill("2018-04-01", "2018-04-30", 1, 1), march)).isEmpty();
        assertThat(against(bill("2018-04-30", "2018-04-01", 1, 1))).containsExactly(Code.PERIOD_BACKWARDS);
        assertThat(against(driver("hdd", "2018-03-05", "2018-03-06", 1), driver("hdd", "2018-03-01", "2018-03-31", 1)))
                .containsExactly(Code.ENERGY_OVERLAPS);
        assertThat(against(driver("cdd", "2018-03-05", "2018-03-06", 1), driver("hdd", "2018-03-01", "2018-03-31", 1)))
                .isEmpty();
    }

    @Test
    void anEstimateWithoutDriversIsRefused() {
        assertThat(against(measure(SavingOption.C))).containsExactly(Code.SAVING_DRIVERS_MISSING);
        assertThat(against(measure(SavingOption.C, "hdd"))).isEmpty();
        assertThat(against(measure(SavingOption.A), measure(SavingOption.B)))
                .containsExactly(Code.SAVING_ALREADY_STATED);
    }

    @Test
    void lampsAndAdjustmentsBelongToAMeasureOfTheirOption() {
        SavingFact a = measure(SavingOption.A);
        SavingFact b = measure(SavingOption.B);
        SavingFact tubes = lamps("tubes", "2018-01-01", 10, 2, 1, 1);
        assertThat(against(tubes)).containsExactly(Code.SAVING_MEASURE_UNKNOWN);
        assertThat(against(tubes, b)).containsExactly(Code.SAVING_OPTION_DIFFERS);
        assertThat(against(tubes, a)).isEmpty();
        assertThat(against(tubes, a, tubes)).containsExactly(Code.SAVING_ALREADY_STATED);
        assertThat(against(percent("2018-01-01", 300), a)).containsExactly(Code.SAVING_OPTION_DIFFERS);
        assertThat(against(percent("2018-01-01", 300), b)).isEmpty();
        assertThat(against(dark("stairs", 1, "2018-02-01", null), a, tubes)).containsExactly(Code.SAVING_LAMPS_UNKNOWN);
        assertThat(against(dark("tubes", 11, "2018-02-01", null), a, tubes)).containsExactly(Code.AMOUNT_EXCEEDS);
        assertThat(against(
                        dark("tubes", 4, "2018-02-10", "2018-02-11"), a, tubes, dark("tubes", 7, "2018-02-01", null)))
                .containsExactly(Code.AMOUNT_EXCEEDS);
        assertThat(against(
                        dark("tubes", 4, "2018-02-01", null),
                        a,
                        tubes,
                        dark("tubes", 6, "2018-01-01", "2018-02-10"),
                        dark("tubes", 6, "2018-02-11", null)))
                .isEmpty();
        assertThat(against(dark("tubes", 1, "2018-02-01", "2018-01-31"), a, tubes))
                .containsExactly(Code.PERIOD_BACKWARDS);
    }

    @Test
    void whatNoLampLifeOrPriceCanBeIsRefused() {
        SavingFact a = measure(SavingOption.A);
        assertThat(against(lamps("tubes", "2018-01-01", 10_000_001, 2, 1, 1), a))
                .containsExactly(Code.AMOUNT_EXCEEDS);
        assertThat(against(lamps("tubes", "2018-01-01", 1, 100_001, 1, 1), a)).containsExactly(Code.AMOUNT_EXCEEDS);
        assertThat(against(lamps("tubes", "2018-01-01", 1, 2, 1, 24.5), a)).containsExactly(Code.AMOUNT_EXCEEDS);
        assertThat(against(tariff("2018-01-01", 10_001))).containsExactly(Code.AMOUNT_EXCEEDS);
    }

    @Test
    void anAdjustmentHasOneFigureAndKilowattHoursHaveDays() {
        SavingFact b = measure(SavingOption.B);
        assertThat(against(energy("2018-01-01", "2018-01-31", -5), b)).isEmpty();
        assertThat(against(adjustment(0, 0), b)).containsExactly(Code.SAVING_ADJUSTMENT_UNCLEAR);
        assertThat(against(adjustment(100, 100), b)).containsExactly(Code.SAVING_ADJUSTMENT_UNCLEAR);
        assertThat(against(adjustment(0, 100), b)).containsExactly(Code.SAVING_ADJUSTMENT_UNCLEAR);
    }

    private static SavingFact adjustment(long percent, long energy) {
        return new SavingAdjustment(
                day("2018-01-01"), Evidence.M, null, AdjustmentKind.ROUTINE, percent, energy, "a reason", Voucher.NONE);
    }
}
