package org.sunledger.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.sunledger.fact.Distribution;
import org.sunledger.fact.Voucher;
import org.sunledger.period.DatePeriod;

/** Two buildings of two homes each, areas 80 and 120, 100 and 100.50 square metres. */
class FundLedgerTest {
    private static final DatePeriod YEAR = DatePeriod.year(2018);

    @Test
    void spending_is_charged_to_the_sharing_owners_only_and_adds_up() {
        GroupLedger first = fund().ledger(YEAR).groups().get(0);
        assertThat(unit(first, "1-101").movement().spentMinor()).isEqualTo(600_000);
        assertThat(unit(first, "1-102").movement().spentMinor()).isEqualTo(900_001);
        GroupLedger second = fund().ledger(YEAR).groups().get(1);
        assertThat(second.movement().spentMinor()).isZero();
    }

    @Test
    void income_stays_undistributed_until_somebody_distributes_it() {
        MaintenanceBook book = fund();
        assertThat(book.ledger(YEAR).groups().get(0).closing().undistributedMinor())
                .isEqualTo(33_333);
        book.distribute(new Distribution(
                LocalDate.of(2018, 12, 31),
                Money.ofMinor(CurrencyUnit.of("CNY"), 30_000),
                "maintenance",
                "1",
                "",
                Voucher.NONE));
        GroupLedger first = book.ledger(YEAR).groups().get(0);
        assertThat(first.closing().undistributedMinor()).isEqualTo(3_333);
        assertThat(unit(first, "1-101").movement().incomeMinor()).isEqualTo(12_000);
        assertThat(unit(first, "1-102").movement().incomeMinor()).isEqualTo(18_000);
    }

    @Test
    void what_was_there_when_the_book_opened_is_no_payment_of_the_period() {
        UnitLedger unit = unit(fund().ledger(YEAR).groups().get(0), "1-101");
        assertThat(unit.opening().balanceMinor()).isEqualTo(800_000);
        assertThat(unit.movement().paidMinor()).isEqualTo(100_000);
        assertThat(unit.closing().balanceMinor()).isEqualTo(800_000 + 100_000 - 600_000);
    }

    @Test
    void a_charge_is_no_payment_and_a_payment_without_a_unit_is_nobodys() {
        MaintenanceBook book = fund().charge("2018-09-01", "1", "1-102", 50_000).batch("2018-09-02", "1", 7_000);
        GroupLedger first = book.ledger(YEAR).groups().get(0);
        assertThat(unit(first, "1-102").movement().paidMinor()).isZero();
        assertThat(first.closing().unreckonedMinor()).isEqualTo(7_000);
    }

    @Test
    void a_unit_that_grows_bears_more_from_then_on() {
        MaintenanceBook book = fund().unit("2018-07-01", "1-101", "1", 12_000).spend("2018-08-01", "1", 100_000);
        GroupLedger first = book.ledger(YEAR).groups().get(0);
        assertThat(unit(first, "1-101").movement().spentMinor()).isEqualTo(600_000 + 50_000);
    }

    @Test
    void renewal_is_due_below_thirty_percent_of_the_first_deposit_and_leads_back_to_fifty() {
        RenewalRule rule = RenewalRule.SHANGHAI;
        assertThat(rule.isDue(299_999, 1_000_000)).isTrue();
        assertThat(rule.isDue(300_000, 1_000_000)).isFalse();
        assertThat(rule.missingMinor(299_999, 1_000_000)).isEqualTo(200_001);
        assertThat(rule.missingMinor(300_000, 1_000_000)).isZero();
        assertThat(rule.missingMinor(-1, 1)).isEqualTo(2);
        assertThat(rule.missingMinor(0, 0)).isZero();
        assertThat(rule.missingMinor(-5, 0)).isZero();
        UnitLedger unit = unit(fund().ledger(YEAR).groups().get(0), "1-102");
        assertThat(unit.firstDepositMinor()).isEqualTo(1_200_000);
        assertThat(unit.missingMinor(rule)).isEqualTo(600_000 - 299_999);
    }

    @Test
    void a_first_deposit_is_counted_in_the_ledger_of_the_building_and_not_again_in_that_of_all() {
        MaintenanceBook book = fund().batch("2018-02-02", "all", 50_000);
        FundLedger ledger = book.ledger(YEAR);
        assertThat(ledger.groups()).extracting(GroupLedger::group).containsExactly("1", "2", "all");
        assertThat(ledger.groups().get(2).firstDepositMinor()).isZero();
        assertThat(ledger.groups().get(0).firstDepositMinor()).isEqualTo(2_000_000);
    }

    private static MaintenanceBook fund() {
        return new MaintenanceBook()
                .unit("2010-01-01", "1-101", "1", 8_000)
                .unit("2010-01-01", "1-102", "1", 12_000)
                .unit("2010-01-01", "2-101", "2", 10_000)
                .unit("2010-01-01", "2-102", "2", 10_050)
                .firstDeposit("1-101", 8_000)
                .firstDeposit("1-102", 12_000)
                .opened("2018-01-01", "1", "1-101", 800_000)
                .opened("2018-01-01", "1", "1-102", 1_200_000)
                .opened("2018-01-01", "2", "2-101", 1_000_000)
                .spend("2018-05-05", "1", 1_500_001)
                .income("2018-07-01", "1", 33_333)
                .paid("2018-08-01", "1", "1-101", 100_000);
    }

    private static UnitLedger unit(GroupLedger group, String unit) {
        return group.units().stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }
}
