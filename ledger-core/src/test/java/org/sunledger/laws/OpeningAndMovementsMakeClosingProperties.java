package org.sunledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.sunledger.BookView;
import org.sunledger.chart.AccountType;
import org.sunledger.period.DatePeriod;
import org.sunledger.statement.Basis;
import org.sunledger.statement.Block;
import org.sunledger.statement.Explanation;
import org.sunledger.statement.Figure;
import org.sunledger.statement.Statement;
import org.sunledger.statement.StatementLine;
import org.sunledger.statement.StatementRequest;

/**
 * Law 2: opening + in − out = closing for every fund, group and period; closing = money + claims − debts, each listed,
 * and the money part equals the money accounts.
 *
 * <p>The statements are compared with the slow fold, which adds decimals posting by posting.
 */
@Domain(Histories.class)
@PropertyDefaults(tries = 100)
class OpeningAndMovementsMakeClosingProperties {
    @Property
    void openingAndMovementsMakeClosingForEveryFundAndGroup(@ForAll History history, @ForAll DatePeriod period) {
        for (StatementLine line : lines(history, "funds", Basis.RECOGNISED, period)) {
            assertThat(minor(line, 0) + minor(line, 1) - minor(line, 2) + minor(line, 3))
                    .as("opening + in - out + transfers of %s", line.detail())
                    .isEqualTo(minor(line, 4));
            assertThat(minor(line, 5) + minor(line, 6) - minor(line, 7))
                    .as("money + claims - debts of %s", line.detail())
                    .isEqualTo(minor(line, 4));
        }
    }

    @Property
    void theBalancesOfEveryFundAreThoseOfTheSlowFold(@ForAll History history, @ForAll DatePeriod period) {
        SlowFold slow = slow(history);
        List<Block> parts = funds(history, period);
        for (StatementLine line : parts.get(0).lines()) {
            if (line.id().equals("fund")) {
                Predicate<SlowFold.Line> here = each -> each.place().equals(line.detail());
                assertThat(amount(line, 0)).isEqualByComparingTo(opening(slow, here, period));
            }
        }
        for (StatementLine line : parts.get(parts.size() - 1).lines()) {
            if (line.id().equals("fund")) {
                Predicate<SlowFold.Line> here = each -> each.place().equals(line.detail());
                assertThat(amount(line, 4))
                        .isEqualByComparingTo(
                                slow.sum(here.and(SlowFold.Line::isHeld).and(before(period.end()))));
                assertThat(amount(line, 5)).isEqualByComparingTo(held(slow, here, AccountType.MONEY, period));
                assertThat(amount(line, 6)).isEqualByComparingTo(held(slow, here, AccountType.CLAIM, period));
                assertThat(amount(line, 7))
                        .isEqualByComparingTo(
                                held(slow, here, AccountType.DEBT, period).negate());
            }
        }
    }

    @Property
    void theMoneyOfTheFundsIsTheMoneyOfTheAccounts(@ForAll History history, @ForAll DatePeriod period) {
        SlowFold slow = slow(history);
        BigDecimal funds = BigDecimal.ZERO;
        List<Block> parts = funds(history, period);
        for (StatementLine line : parts.get(parts.size() - 1).lines()) {
            funds = line.id().equals("fund") ? funds.add(amount(line, 5)) : funds;
        }
        BigDecimal accounts = BigDecimal.ZERO;
        for (StatementLine line : lines(history, "money-accounts", Basis.SETTLED, period)) {
            if (line.id().equals("account")) {
                String account = line.detail().substring("account=".length());
                assertThat(amount(line, 0).add(amount(line, 1)).subtract(amount(line, 2)))
                        .isEqualByComparingTo(amount(line, 3));
                assertThat(amount(line, 3))
                        .isEqualByComparingTo(slow.sum(
                                before(period.end()).and(each -> each.account().equals(account))));
                accounts = accounts.add(amount(line, 3));
            }
        }
        assertThat(accounts).isEqualByComparingTo(funds);
    }

    /**
     * What the bank's own pages show: everything that came and everything that went, not what was left of it by day.
     */
    @Property
    void inAndOutAreTheDebitsAndTheCreditsOfTheMoneyAccount(@ForAll History history, @ForAll DatePeriod period) {
        SlowFold slow = slow(history);
        Set<Long> opened = slow.lines().stream()
                .filter(line -> line.account().equals("opening") && line.day().equals(period.start()))
                .map(SlowFold.Line::fact)
                .collect(Collectors.toSet());
        Predicate<SlowFold.Line> moved = line -> period.contains(line.day()) && !opened.contains(line.fact());
        for (StatementLine line : lines(history, "money-accounts", Basis.SETTLED, period)) {
            Predicate<SlowFold.Line> here = each -> switch (line.id()) {
                case "total" -> each.type() == AccountType.MONEY;
                case "account" -> line.detail().equals("account=" + each.account());
                default -> line.detail().equals("account=" + each.account() + "," + each.place());
            };
            assertSides(line, slow, moved.and(here));
        }
    }

    private static void assertSides(StatementLine line, SlowFold slow, Predicate<SlowFold.Line> moved) {
        assertThat(amount(line, 1))
                .as("in of %s", line.detail())
                .isEqualByComparingTo(slow.sum(moved.and(SlowFold.Line::isDebit)));
        assertThat(amount(line, 2))
                .as("out of %s", line.detail())
                .isEqualByComparingTo(
                        slow.sum(moved.and(each -> !each.isDebit())).negate());
        assertThat(minor(line, 0) + minor(line, 1) - minor(line, 2))
                .as("opening + in - out of %s", line.detail())
                .isEqualTo(minor(line, 3));
    }

    /** Between any two days, what is held changes by what the other accounts say, with the opposite sign. */
    @Property
    void whatIsHeldChangesByWhatCameInLessWhatWentOut(@ForAll History history, @ForAll DatePeriod period) {
        BookView view = history.book().now();
        long[] held = new long[3];
        long[] other = new long[1];
        add(view, LocalDate.MIN, period.start(), held, 0, new long[1]);
        add(view, period.start(), period.end(), held, 1, other);
        add(view, LocalDate.MIN, period.end(), held, 2, new long[1]);

        assertThat(held[0] + held[1]).isEqualTo(held[2]);
        assertThat(held[1]).isEqualTo(-other[0]);
    }

    @Property(tries = 25)
    void everyFigureIsTheSumOfThePostingsThatExplainIt(@ForAll History history, @ForAll DatePeriod period) {
        BookView view = history.book().now();
        for (Statement statement : Answers.statements(view, period)) {
            statement.blocks().stream()
                    .flatMap(block -> block.lines().stream())
                    .flatMap(line -> line.figures().stream())
                    .filter(figure -> figure instanceof Figure.Amount amount
                            && !amount.trace().isEmpty())
                    .map(Figure.Amount.class::cast)
                    .forEach(amount -> assertThat(explained(view, amount.trace()))
                            .as(amount.trace())
                            .isEqualTo(amount.minor()));
        }
    }

    private static long explained(BookView view, String trace) {
        Explanation explanation = view.explain(trace).orThrow();
        AtomicLong sum = new AtomicLong();
        view.facts(
                0,
                fact -> fact.postings()
                        .forEach(posting -> sum.addAndGet(explanation.weight(fact, posting) * posting.amountMinor())));
        return sum.get();
    }

    private static void add(
            BookView view, LocalDate from, LocalDate toExclusive, long[] held, int index, long[] other) {
        view.balances(from, toExclusive, cell -> {
            AccountType type = view.chart()
                    .account(cell.key().account(), LocalDate.MAX)
                    .orElseThrow()
                    .type();
            if (type == AccountType.MONEY || type == AccountType.CLAIM || type == AccountType.DEBT) {
                held[index] += cell.amountMinor();
            } else {
                other[0] += cell.amountMinor();
            }
        });
    }

    /** What was held before the period, and what an opening fact of its first day brought in. */
    private static BigDecimal opening(SlowFold slow, Predicate<SlowFold.Line> here, DatePeriod period) {
        BigDecimal before = slow.sum(here.and(SlowFold.Line::isHeld).and(before(period.start())));
        return before.subtract(slow.sum(
                here.and(line -> line.account().equals("opening") && line.day().equals(period.start()))));
    }

    private static BigDecimal held(SlowFold slow, Predicate<SlowFold.Line> here, AccountType type, DatePeriod period) {
        return slow.sum(here.and(line -> line.type() == type).and(before(period.end())));
    }

    private static Predicate<SlowFold.Line> before(LocalDate day) {
        return line -> line.day().isBefore(day);
    }

    private static SlowFold slow(History history) {
        return SlowFold.of(history.book().store(), history.book().now());
    }

    private static List<StatementLine> lines(History history, String name, Basis basis, DatePeriod period) {
        StatementRequest request = StatementRequest.of(name, List.of(period)).on(basis);
        return history.book().now().statement(request).orThrow().blocks().stream()
                .flatMap(block -> block.lines().stream())
                .toList();
    }

    /** A period in which a fund became somebody else's stands in parts: the first opens it, the last closes it. */
    private static List<Block> funds(History history, DatePeriod period) {
        StatementRequest request = StatementRequest.of("funds", List.of(period)).on(Basis.RECOGNISED);
        return history.book().now().statement(request).orThrow().blocks();
    }

    private static long minor(StatementLine line, int column) {
        return ((Figure.Amount) line.figures().get(column)).minor();
    }

    private static BigDecimal amount(StatementLine line, int column) {
        return BigDecimal.valueOf(minor(line, column), 2);
    }
}
