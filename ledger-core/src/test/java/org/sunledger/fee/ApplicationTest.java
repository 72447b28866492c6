package org.sunledger.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.balance.UnitBalance;
import org.sunledger.balance.UnitKey;
import org.sunledger.journal.Item;

class ApplicationTest {
    private final List<UnitBalance> sums = new ArrayList<>();

    private ApplicationTest charged(String period, String due, long minor) {
        return sum("fee", period, due, minor, 0);
    }

    private ApplicationTest settled(String subject, String period, long minor) {
        return sum(subject, period, "", Math.max(0, -minor), Math.max(0, minor));
    }

    private ApplicationTest sum(String subject, String period, String due, long debit, long credit) {
        UnitKey key = new UnitKey(new Item("1-101", period, due), "fees-receivable", "property-fee", "all", subject);
        sums.add(new UnitBalance(key, debit, credit));
        return this;
    }

    private Application applied() {
        Application applied = Application.of(sums);
        List<UnitBalance> turned = new ArrayList<>(sums);
        Collections.reverse(turned);
        assertThat(Application.of(turned)).isEqualTo(applied);
        return applied;
    }

    private List<Long> open() {
        return applied().items().stream().map(ChargedItem::openMinor).toList();
    }

    @Test
    void theOldestDueIsSettledFirst() {
        charged("2018-02", "2018-02-25", 100).charged("2018-01", "2018-01-25", 100);
        settled("", "", 130);

        assertThat(open()).containsExactly(0L, 70L);
        assertThat(applied().prepaidMinor()).isZero();
    }

    @Test
    void aPeriodThatIsNamedIsSettledBeforeOlderOnes() {
        charged("2018-01", "2018-01-25", 100).charged("2018-02", "2018-02-25", 100);
        settled("", "2018-02", 100);

        assertThat(open()).containsExactly(100L, 0L);
    }

    @Test
    void whatIsLeftOfANamedPeriodSettlesTheOldest() {
        charged("2018-01", "2018-01-25", 100).charged("2018-02", "2018-02-25", 100);
        settled("", "2018-02", 150);

        assertThat(open()).containsExactly(50L, 0L);
    }

    @Test
    void whatNobodyOwesIsPaidAhead() {
        charged("2018-01", "2018-01-25", 100).settled("", "2018-02", 250);

        assertThat(open()).containsExactly(0L);
        assertThat(applied().prepaidMinor()).isEqualTo(150);
    }

    @Test
    void ofItemsDueOnOneDayTheEarlierPeriodComesFirst() {
        charged("2018-02", "2018-06-30", 100).charged("2018-01", "2018-06-30", 100);
        settled("", "", 100);

        assertThat(applied().open()).extracting(ChargedItem::period).containsExactly("2018-02");
    }

    @Test
    void aChargeThatWasReversedIsNoItem() {
        sum("fee", "2018-01", "2018-01-25", 100, 100).settled("", "", 40);

        assertThat(applied().items()).isEmpty();
        assertThat(applied().prepaidMinor()).isEqualTo(40);
    }

    @Test
    void waiversAndWriteOffsAreToldFromWhatWasReceived() {
        charged("2018-01", "2018-01-25", 100);
        settled("waiver", "2018-01", 20).settled("write-off", "2018-01", 30).settled("", "", 40);

        assertThat(applied().items()).containsExactly(new ChargedItem("fee", "2018-01", "2018-01-25", 100, 20, 30, 40));
    }

    @Test
    void whatWasGivenBackIsTakenFromWhatWasReceivedFirst() {
        charged("2018-01", "2018-01-25", 100);
        settled("waiver", "2018-01", 60).settled("", "2018-01", -20);

        assertThat(applied().items()).containsExactly(new ChargedItem("fee", "2018-01", "2018-01-25", 100, 40, 0, 0));
    }

    @Test
    void moreGivenBackThanHadComeInIsOwedWithoutADay() {
        charged("2018-01", "2018-01-25", 100).settled("", "2018-01", 100).settled("", "", -30);

        Application applied = applied();

        assertThat(applied.openMinor()).isEqualTo(30);
        LocalDate day = LocalDate.of(2018, 3, 1);
        assertThat(Ageing.of(applied.items(), day).minor(AgeBand.NO_DAY)).isEqualTo(30);
    }

    @Test
    void theDayItIsDueIsNotYetOverdueAndBandsBeginTheDayAfter() {
        charged("2018-01", "2018-01-25", 100);

        assertThat(band(0)).isEqualTo(AgeBand.NOT_DUE);
        assertThat(band(1)).isEqualTo(AgeBand.DAYS_30);
        assertThat(band(30)).isEqualTo(AgeBand.DAYS_30);
        assertThat(band(31)).isEqualTo(AgeBand.DAYS_90);
        assertThat(band(91)).isEqualTo(AgeBand.DAYS_180);
        assertThat(band(181)).isEqualTo(AgeBand.DAYS_365);
        assertThat(band(366)).isEqualTo(AgeBand.OLDER);
    }

    private AgeBand band(int overdue) {
        LocalDate asOf = LocalDate.of(2018, 1, 25).plusDays(overdue);
        return AgeBand.of(applied().items().get(0).due(), AgeBand.earliest(asOf));
    }

    @Test
    void aRateIsRoundedHalfUpAndNeverMadeOfNothing() {
        assertThat(new CollectionRate(953, 1000).percent()).isEqualTo("95.3");
        assertThat(new CollectionRate(1, 3).percent()).isEqualTo("33.3");
        assertThat(new CollectionRate(19_995, 20_000).percent()).isEqualTo("100.0");
        assertThat(new CollectionRate(0, 0).percent()).isEmpty();
    }
}
