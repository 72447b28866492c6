package org.sunledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.sunledger.BookView;
import org.sunledger.chart.AccountType;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.Reversal;
import org.sunledger.journal.FundGroup;
import org.sunledger.log.LoggedFact;

/**
 * Law 1: every entry balances to zero per fund and ownership group; money crosses between them only by a transfer,
 * which is neither income nor expense. Money accounts belong to no fund: each posting names its fund.
 *
 * <p>A forfeited deposit is the one other crossing, and a stated one: the debt of the deposits fund is released and its
 * money becomes income of another fund. Every other entry stays within one fund and group.
 */
@Domain(Histories.class)
@PropertyDefaults(tries = 100)
class EveryEntryBalancesProperties {
    @Property
    void everyEntrySumsToZeroForEachFundAndGroup(@ForAll History history) {
        SlowFold slow = SlowFold.of(history.book().store(), history.book().now());

        Map<String, BigDecimal> unbalanced = slow.sums(line -> line.fact() + " " + line.place(), line -> true);

        assertThat(unbalanced).isEmpty();
    }

    @Property
    void moneyCrossesOnlyByATransferOrAForfeitedDeposit(@ForAll History history) {
        BookView view = history.book().now();
        view.facts(1, fact -> {
            if (crosses(fact)) {
                Fact cause = cause(view, fact);
                assertThat(cause.kind()).isIn(FactKind.FUND_TRANSFER, FactKind.DEPOSIT);
                if (cause.kind() == FactKind.DEPOSIT) {
                    assertThat(cause.document().text("action")).isEqualTo("forfeited");
                }
            }
        });
    }

    @Property
    void aTransferIsNeitherIncomeNorExpense(@ForAll History history) {
        BookView view = history.book().now();
        view.facts(1, fact -> {
            if (fact.entry() != null && cause(view, fact).kind() == FactKind.FUND_TRANSFER) {
                assertThat(types(view, fact)).containsExactlyInAnyOrder(AccountType.MONEY, AccountType.TRANSFER);
            }
        });
    }

    @Property
    void whatLeavesByTransferArrivesOnTheSameDay(@ForAll History history) {
        SlowFold slow = SlowFold.of(history.book().store(), history.book().now());

        Map<LocalDate, BigDecimal> onTheWay =
                slow.sums(SlowFold.Line::day, line -> line.account().equals("transfers"));

        assertThat(onTheWay).isEmpty();
        assertThat(slow.sum(line -> line.account().equals("transfers"))).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Property
    void everyPostingNamesAFundAndAGroupThatTheBookKnowsOnItsDay(@ForAll History history) {
        BookView view = history.book().now();
        view.facts(
                1,
                fact -> fact.postings().forEach(posting -> {
                    FundGroup place = posting.fundGroup();
                    assertThat(view.chart().fund(place.fund(), fact.effective()))
                            .isPresent();
                    assertThat(view.chart().group(place.group(), fact.effective()))
                            .isPresent();
                }));
    }

    private static boolean crosses(LoggedFact fact) {
        return fact.entry() != null && fact.entry().fundGroups().size() > 1;
    }

    private static Set<AccountType> types(BookView view, LoggedFact fact) {
        Set<AccountType> types = new TreeSet<>();
        fact.postings()
                .forEach(posting -> types.add(view.chart()
                        .account(posting.account(), fact.effective())
                        .orElseThrow()
                        .type()));
        return types;
    }

    /** The fact that a chain of reversals goes back to. */
    private static Fact cause(BookView view, LoggedFact fact) {
        Fact read = view.read(fact);
        return read instanceof Reversal reversal ? cause(view, view.fact(reversal.of())) : read;
    }
}
