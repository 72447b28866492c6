package org.sunledger.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.AmountStep;
import org.sunledger.chart.BillingPoint;
import org.sunledger.chart.BillingRhythm;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Contract;
import org.sunledger.chart.TaxTreatment;
import org.sunledger.outcome.Failure;

/** How a row becomes a contract, or a contract with other terms. */
class ContractFormTest {
    private static final FactForm FORM = Samples.form("contracts");
    private static final String OPENING =
            "contract,stream,start,end,amount,billing,due-day,steps,counterparty,share,resolution\n"
                    + "C1,lift-ads,2018-01-01,2019-12-31,3000.00,按季,5,2019-01-01=3150.00；2019-07-01＝3300,"
                    + "广告公司,30,2017-R12\n";

    private static Chart chart() {
        return Samples.stated(
                Samples.stated(Samples.chart(), Samples.form("streams"), "stream,kind\nroof,other\n"), FORM, OPENING);
    }

    private static Contract changed(String csv) {
        return Samples.stated(chart(), FORM, csv)
                .contract("C1", LocalDate.of(2018, 7, 1))
                .orElseThrow();
    }

    private static List<String> failures(String csv) {
        return Samples.read(FORM, csv, chart(), Map.of()).failures().stream()
                .map((Failure failure) -> failure.code().text() + "(" + failure.field() + ")")
                .toList();
    }

    private static AmountStep step(String day, long minor) {
        return new AmountStep(LocalDate.parse(day), minor);
    }

    @Test
    void aContractIsOpenedWithItsTermsFromItsFirstDay() {
        Contract contract = chart().contract("C1", LocalDate.of(2018, 1, 1)).orElseThrow();

        assertThat(chart().contract("C1", LocalDate.of(2017, 12, 31))).isEmpty();
        assertThat(contract.billing().rhythm()).isEqualTo(BillingRhythm.QUARTERLY);
        assertThat(contract.billing().point()).isEqualTo(BillingPoint.ADVANCE);
        assertThat(contract.tax().treatment()).isEqualTo(TaxTreatment.INCLUSIVE);
        assertThat(contract.management().shareBasisPoints()).isEqualTo(3_000);
        assertThat(contract.steps())
                .containsExactly(step("2018-01-01", 300_000), step("2019-01-01", 315_000), step("2019-07-01", 330_000));
    }

    @Test
    void aChangeKeepsWhatItLeavesEmpty() {
        Contract contract = changed("contract,change,from,end\nC1,yes,2018-06-01,2019-03-31\n");

        assertThat(contract.end()).isEqualTo(LocalDate.of(2019, 3, 31));
        assertThat(contract.counterparty()).isEqualTo("广告公司");
        assertThat(contract.resolution().id()).isEqualTo("2017-R12");
        assertThat(contract.billing().dueDay()).isEqualTo(5);
        // What was agreed for days after its end is gone with them.
        assertThat(contract.steps()).containsExactly(step("2018-01-01", 300_000), step("2019-01-01", 315_000));
    }

    @Test
    void anAmountGivenWithAChangeReplacesThoseAgreedBefore() {
        assertThat(changed("contract,change,from,amount\nC1,yes,2018-06-01,2800.00\n")
                        .steps())
                .containsExactly(step("2018-06-01", 280_000));
        assertThat(changed("contract,change,from,steps\nC1,yes,2018-06-01,2019-04-01=3200\n")
                        .steps())
                .containsExactly(step("2018-01-01", 300_000), step("2019-01-01", 315_000), step("2019-04-01", 320_000));
    }

    @Test
    void whatAContractCannotDoWithoutIsAskedFor() {
        assertThat(failures("contract,stream,start\nC2,roof,2018-01-01\n"))
                .containsExactlyInAnyOrder(
                        "csv.value-missing(end)", "csv.value-missing(amount)", "csv.value-missing(billing)");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        String header = "contract,stream,start,end,amount,billing,due-day,share,steps\n";

        assertThat(failures(header + "C2,roof,2018-01-01,2018-12-31,1,monthly,32,,\n"))
                .containsExactly("number.malformed(due-day)");
        assertThat(failures(header + "C2,roof,2018-01-01,2018-12-31,1,monthly,,100.01,\n"))
                .containsExactly("number.malformed(share)");
        assertThat(failures(header + "C2,roof,2018-01-01,2018-12-31,1,monthly,,,2018-06-01 2\n"))
                .containsExactly("contract.steps-malformed(steps)");
        assertThat(failures(header + "C2,roof,2018-01-01,2018-12-31,1,monthly,,,2018-06-01=-2\n"))
                .containsExactly("contract.steps-malformed(steps)");
    }
}
