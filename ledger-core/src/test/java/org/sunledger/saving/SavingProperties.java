package org.sunledger.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import org.sunledger.fact.EnergyTariff;
import org.sunledger.fact.SavingAdjustment;
import org.sunledger.fact.SavingFact;
import org.sunledger.fact.SavingOption;
import org.sunledger.fact.Voucher;

/** What holds of every measured saving, whatever was billed at whatever price. */
@PropertyDefaults(tries = 100)
class SavingProperties {
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final int DAYS_OF_YEAR = 365;

    /** Two years of bills that begin and end anywhere, prices that change anywhere, and an adjustment. */
    private static List<SavingFact> made(long seed) {
        Random random = new Random(seed);
        List<SavingFact> facts = new ArrayList<>(List.of(Evidence.measure(SavingOption.B)));
        for (int year = 0; year < 2; year++) {
            LocalDate day = FIRST.plusYears(year);
            LocalDate end = day.plusDays(DAYS_OF_YEAR);
            while (day.isBefore(end)) {
                LocalDate next = day.plusDays(1 + random.nextInt(60));
                LocalDate last = (next.isBefore(end) ? next : end).minusDays(1);
                double energy = random.nextInt(100_000) / 10.0;
                facts.add(Evidence.bill(day.toString(), last.toString(), energy, random.nextInt(1_000_000)));
                day = last.plusDays(1);
            }
        }
        LocalDate price = FIRST;
        for (int i = 0; i < 5; i++) {
            facts.add(new EnergyTariff(price, Evidence.M, null, 1 + random.nextInt(2_000_000), "", Voucher.NONE));
            price = price.plusDays(1 + random.nextInt(300));
        }
        facts.add(Evidence.percent("2018-03-15", random.nextInt(2_000) - 1_000));
        facts.add(Evidence.energy("2018-03-15", "2018-04-15", 1 + random.nextInt(50)));
        return facts.stream().filter(fact -> !isEmpty(fact)).toList();
    }

    private static boolean isEmpty(SavingFact fact) {
        return fact instanceof SavingAdjustment adjustment && adjustment.percent() == 0;
    }

    @Property
    void theFourPartsAddUpToTheChangeOfTheBill(@ForAll long seed) {
        MeasuredSaving saving = Evidence.measured(SavingEvidence.of(made(seed))).orThrow();
        BillChange bill = saving.bill();

        assertThat(bill).isNotNull();
        assertThat(bill.priceMinor() + bill.measureMinor() + bill.driversMinor() + bill.chargesMinor())
                .isEqualTo(bill.afterMinor() - bill.beforeMinor());
        assertThat(bill.measureMinor()).isEqualTo(-saving.avoidedCostMinor());
    }

    @Property
    void baselineAndAdjustmentsLessUseIsWhatWasAvoided(@ForAll long seed) {
        AvoidedUse use =
                Evidence.measured(SavingEvidence.of(made(seed))).orThrow().use();

        BigDecimal difference =
                use.baseline().add(use.adjustments()).subtract(use.used()).subtract(use.kilowattHours());
        assertThat(difference.abs()).isLessThan(new BigDecimal("1e-20"));
    }

    @Property
    void monthsAddUpToTheWhole(@ForAll long seed) {
        MeasuredSaving saving = Evidence.measured(SavingEvidence.of(made(seed))).orThrow();

        assertThat(saving.months().stream().mapToLong(MonthlySaving::costMinor).sum())
                .isEqualTo(saving.avoidedCostMinor());
        assertThat(saving.months().stream()
                        .mapToLong(MonthlySaving::kilowattHours)
                        .sum())
                .isEqualTo(Quantities.whole(saving.use().kilowattHours()));
    }

    @Property
    void theOrderOfTheEvidenceDoesNotMatter(@ForAll long seed, @ForAll @IntRange(max = 1_000) int shuffle) {
        List<SavingFact> facts = made(seed);
        List<SavingFact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(shuffle));

        assertThat(Evidence.measured(SavingEvidence.of(shuffled)).orThrow())
                .isEqualTo(Evidence.measured(SavingEvidence.of(facts)).orThrow());
    }
}
