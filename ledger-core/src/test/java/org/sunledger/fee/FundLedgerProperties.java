package org.sunledger.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.sunledger.period.DatePeriod;

class FundLedgerProperties {
    private static final DatePeriod YEAR = DatePeriod.year(2018);

    @Property(tries = 200)
    void units_bear_what_was_spent_to_the_fen_and_each_its_share(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 40_000) Long> areas,
            @ForAll @Size(max = 20) List<@LongRange(min = 1, max = 9_000_000) Long> spendings,
            @ForAll @IntRange(max = 1_000) int order) {
        MaintenanceBook book = new MaintenanceBook();
        for (int unit = 0; unit < areas.size(); unit++) {
            book.unit("2010-01-01", "1-" + unit, "1", areas.get(unit));
        }
        for (int i = 0; i < spendings.size(); i++) {
            book.spend(YEAR.start().plusDays(i).toString(), "1", spendings.get(i));
        }
        long all = spendings.stream().mapToLong(Long::longValue).sum();
        long weights = areas.stream().mapToLong(Long::longValue).sum();
        for (GroupLedger group : book.ledger(YEAR).groups()) {
            assertThat(group.movement().spentMinor()).isEqualTo(all);
            for (UnitLedger unit : group.units()) {
                long area = areas.get(Integer.parseInt(unit.unit().substring(2)));
                BigInteger exact = BigInteger.valueOf(all).multiply(BigInteger.valueOf(area));
                BigInteger share =
                        BigInteger.valueOf(unit.movement().spentMinor()).multiply(BigInteger.valueOf(weights));
                assertThat(share.subtract(exact).abs()).isLessThan(BigInteger.valueOf(weights));
            }
        }
        assertThat(book.shuffled(order).ledger(YEAR)).isEqualTo(book.ledger(YEAR));
    }

    @Property(tries = 100)
    void every_part_of_every_group_adds_up_to_the_money_on_every_day(
            @ForAll @Size(max = 25) List<@IntRange(max = 199) Integer> events) {
        MaintenanceBook book = new MaintenanceBook()
                .unit("2010-01-01", "1-1", "1", 5_001)
                .unit("2010-01-01", "1-2", "1", 7_003)
                .unit("2018-06-15", "1-2", "1", 3_001)
                .unit("2010-01-01", "2-1", "2", 4_999);
        long money = 0;
        for (int event : events) {
            String day = YEAR.start().plusDays(event % 180L).toString();
            String group = event % 3 == 0 ? "all" : Integer.toString(event % 2 + 1);
            long minor = 1_000L + event * 37L;
            switch (event % 5) {
                case 0 -> book.paid(day, group, "1-" + (event % 2 + 1), minor);
                case 1 -> book.income(day, group, minor);
                case 2 -> book.batch(day, group, minor);
                case 3 -> book.charge(day, group, "2-1", minor);
                default -> book.spend(day, group, minor);
            }
            money += event % 5 == 3 ? 0 : event % 5 == 4 ? -minor : minor;
        }
        long held = book.ledger(YEAR).groups().stream()
                .mapToLong(group -> group.closing().balanceMinor())
                .sum();
        assertThat(held).isEqualTo(money);
        DatePeriod half = DatePeriod.closed(YEAR.start(), YEAR.start().plusDays(90));
        DatePeriod rest = DatePeriod.closed(YEAR.start().plusDays(91), YEAR.last());
        for (GroupLedger group : book.ledger(half).groups()) {
            book.ledger(rest).groups().stream()
                    .filter(later -> later.group().equals(group.group()))
                    .forEach(later -> assertThat(later.opening()).isEqualTo(group.closing()));
        }
    }
}
