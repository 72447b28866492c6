package org.sunledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.UnitClaims;
import org.sunledger.chart.Unit;
import org.sunledger.fee.AgeBand;
import org.sunledger.fee.Arrears;
import org.sunledger.fee.UnitAccount;
import org.sunledger.fee.UnitArrears;
import org.sunledger.journal.Posting;
import org.sunledger.period.DatePeriod;
import org.sunledger.store.InMemoryStore;
import org.sunledger.store.SqliteStore;

/**
 * Law 7: ageing buckets sum to the outstanding amount on every day; {@code --as-of D --at K} asked later equals the
 * answer given when the log had size K. The histories hold arrears brought forward, receipts, refunds, waivers,
 * write-offs, late charges and reversals, backdated and recorded late.
 */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 60)
class AgesAddUpToWhatIsOwedProperties {
    private static final String FEES = "property-fee";
    private static final int DAYS = 1_200;

    @Property
    void theBandsAddUpToWhatTheLedgerSaysOfEveryUnit(
            @ForAll History history, @ForAll @IntRange(max = DAYS) int daysAfter) {
        LocalDate day = History.OPENED.plusDays(daysAfter);
        Map<String, Long> slow = slow(history.book().now(), day);
        Map<String, Long> fast = new TreeMap<>();

        for (UnitArrears unit : claims(history.book().now()).arrears(day).units()) {
            long bands = Arrays.stream(AgeBand.values())
                    .mapToLong(band -> unit.ageing().minor(band))
                    .sum();
            assertThat(bands).isEqualTo(unit.owedMinor()).isNotNegative();
            assertThat(unit.prepaidMinor()).isNotNegative();
            assertThat(unit.oldYearsMinor()).isBetween(0L, unit.ageing().overdueMinor());
            fast.put(unit.name(), bands - unit.prepaidMinor());
        }

        slow.values().removeIf(minor -> minor == 0);
        fast.values().removeIf(minor -> minor == 0);
        assertThat(fast).isEqualTo(slow);
    }

    /** What stands on the claims of the property fee for every unit, fact by fact. */
    private static Map<String, Long> slow(BookView view, LocalDate day) {
        Map<String, Long> sums = new TreeMap<>();
        view.facts(0, fact -> {
            for (Posting posting : fact.effective().isAfter(day) ? List.<Posting>of() : fact.postings()) {
                boolean claim = posting.account().equals("fees-receivable");
                if (claim
                        && posting.fundGroup().fund().equals(FEES)
                        && !posting.unit().isEmpty()) {
                    sums.merge(posting.unit(), posting.amountMinor(), Math::addExact);
                }
            }
        });
        return sums;
    }

    @Property(tries = 20)
    void whatWasAnsweredAtASizeIsAnsweredForEver(@ForAll History history, @ForAll @IntRange(max = DAYS) int daysAfter) {
        LocalDate day = History.OPENED.plusDays(daysAfter);
        Book book = History.empty(new InMemoryStore());
        Map<Long, Arrears> answers = new HashMap<>();
        for (History.Granted granted : history.granted()) {
            answers.put(book.now().size(), claims(book.now()).arrears(day));
            book.record(History.keeper(granted.actor()), granted.fact()).orThrow();
        }

        answers.forEach((size, answer) ->
                assertThat(claims(book.at(size).orThrow()).arrears(day)).isEqualTo(answer));
    }

    @Property(tries = 20)
    void theOrderOfRecordingDoesNotMatter(
            @ForAll History history, @ForAll long seed, @ForAll @IntRange(max = DAYS) int daysAfter) {
        LocalDate day = History.OPENED.plusDays(daysAfter);

        Book reordered = new Reordering(history).recorded(seed);

        assertThat(claims(reordered.now()).arrears(day))
                .isEqualTo(claims(history.book().now()).arrears(day));
    }

    @Property
    void theAccountsOfUnitsAddUpToTheBuildingsAndThoseToTheFund(@ForAll History history, @ForAll DatePeriod period) {
        BookView view = history.book().now();
        Arrears arrears = claims(view).arrears(period.last());
        long sum = 0;
        for (UnitArrears unit : arrears.units()) {
            UnitAccount account = claims(view).account(unit.name(), period);
            assertThat(account.closingMinor()).isEqualTo(unit.balanceMinor());
            assertThat(account.arrears()).isEqualTo(unit);
            sum += account.closingMinor();
        }
        long buildings =
                arrears
                        .by(unit -> view.chart()
                                .unit(unit, period.last())
                                .map(Unit::building)
                                .orElse(""))
                        .stream()
                        .mapToLong(UnitArrears::balanceMinor)
                        .sum();

        assertThat(buildings).isEqualTo(sum);
        assertThat(arrears.total("").balanceMinor()).isEqualTo(sum);
    }

    @Property(tries = 15)
    void aBookInAFileAnswersAsOneInMemory(@ForAll History history, @ForAll @IntRange(max = DAYS) int daysAfter)
            throws IOException {
        LocalDate day = History.OPENED.plusDays(daysAfter);
        Path folder = Files.createTempDirectory("arrears");
        Path file = folder.resolve("community.book");
        try (SqliteStore store = SqliteStore.create(file)) {
            Book book = History.empty(store);
            for (History.Granted granted : history.granted()) {
                book.record(History.keeper(granted.actor()), granted.fact()).orThrow();
            }

            assertThat(claims(book.now()).arrears(day))
                    .isEqualTo(claims(history.book().now()).arrears(day));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static UnitClaims claims(BookView view) {
        return UnitClaims.of(view, FEES);
    }
}
