package org.sunledger.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sunledger.balance.DayBalance;
import org.sunledger.chart.AccountType;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Posting;
import org.sunledger.period.DatePeriod;

/** Laws of statements over any balanced postings, sensible or not. */
class StatementProperties {
    private static final List<FundGroup> PLACES =
            List.of(SmallBook.PUBLIC, SmallBook.ENTRANCE, SmallBook.MAINTENANCE, SmallBook.FEE, SmallBook.DEPOSITS);
    private static final List<DatePeriod> PERIODS =
            List.of(DatePeriod.year(2017), DatePeriod.quarter(2018, 1), DatePeriod.year(2018));

    /** One entry: a debit and a credit of one fund and group, or a transfer between two. */
    record Move(LocalDate day, FundGroup place, String debit, String credit, long minor, FundGroup other) {}

    @Provide
    Arbitrary<SmallBook> books() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 3).flatMap(kind -> switch (kind) {
            // The borders of the periods come up often: openings of the first day are special.
            case 0 -> Arbitraries.of(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 1, 1));
            case 1 -> Arbitraries.of(LocalDate.of(2017, 12, 31), LocalDate.of(2018, 12, 31));
            default ->
                Arbitraries.integers()
                        .between(0, 900)
                        .map(offset -> LocalDate.of(2016, 11, 1).plusDays(offset));
        });
        List<String> pool = List.of(
                "bank",
                "supervised",
                "petty-cash",
                "gross-income lift-ads",
                "gross-income gate",
                "gross-income",
                "tax gate",
                "tax-payable gate",
                "tax-payable",
                "management-cost",
                "management-cost-payable",
                "repairs",
                "electricity",
                "expenses-payable",
                "rebates",
                "fee-income",
                "fee-staff",
                "fee-costs-payable",
                "deposits-held",
                "contributions",
                "rent-receivable lockers",
                "opening");
        Arbitrary<String> accounts = Arbitraries.of(pool);
        Arbitrary<Move> moves = Combinators.combine(
                        days,
                        Arbitraries.of(PLACES),
                        accounts,
                        accounts,
                        Arbitraries.longs().between(-99_999, 99_999),
                        Arbitraries.of(PLACES))
                .as(Move::new);
        return moves.list().ofMaxSize(40).map(StatementProperties::book);
    }

    private static SmallBook book(List<Move> moves) {
        SmallBook book = new SmallBook();
        for (Move move : moves) {
            String day = move.day().toString();
            if (move.debit().equals(move.credit())) {
                book.transfer(day, move.place(), "bank", move.other(), "bank", "top-up", move.minor());
            } else {
                // An opening names what it opens when that is money, a claim or a debt, as the rule for openings does.
                book.move(
                        day,
                        move.place(),
                        named(move.debit(), move.credit()),
                        named(move.credit(), move.debit()),
                        move.minor());
            }
        }
        return book;
    }

    private static String named(String account, String against) {
        List<String> opened = List.of(
                "bank",
                "supervised",
                "petty-cash",
                "tax-payable",
                "management-cost-payable",
                "expenses-payable",
                "fee-costs-payable",
                "deposits-held");
        return account.equals("opening") && opened.contains(against) ? "opening " + against : account;
    }

    @Property(tries = 60)
    void opening_and_movements_lead_to_closing_which_is_where_the_money_is(
            @ForAll("books") SmallBook book, @ForAll Basis basis) {
        Statement statement = compute(book, "public-revenue", basis);
        for (Block block : statement.blocks()) {
            for (int column = 0; column < PERIODS.size(); column++) {
                long shown = sum(block, column, "opening")
                        + sum(block, column, "gross-income")
                        - sum(block, column, "tax")
                        - sum(block, column, "management-cost")
                        + sum(block, column, "other-income")
                        + sum(block, column, "fee-income")
                        - sum(block, column, "uses")
                        - sum(block, column, "fee-costs")
                        + sum(block, column, "transfers")
                        + sum(block, column, "contributions")
                        + sum(block, column, "deposits")
                        + sum(block, column, "brought-in");
                long closing = sum(block, column, "closing");
                assertThat(shown).isEqualTo(closing);
                if (basis == Basis.SETTLED && !block.total()) {
                    assertThat(closing)
                            .isEqualTo(money(
                                    book, block.places(), PERIODS.get(column).last()));
                }
            }
        }
    }

    @Property(tries = 60)
    void the_settled_result_and_the_bridge_make_the_recognised_result(@ForAll("books") SmallBook book) {
        Statement settled = compute(book, "public-revenue", Basis.SETTLED);
        Statement recognised = compute(book, "public-revenue", Basis.RECOGNISED);
        for (int i = 0; i < settled.blocks().size(); i++) {
            Block cash = settled.blocks().get(i);
            Block accrual = recognised.blocks().get(i);
            for (int column = 0; column < PERIODS.size(); column++) {
                long bridged = sum(cash, column, "result") + sum(cash, column, "bridge");
                assertThat(bridged).isEqualTo(sum(accrual, column, "result"));
                assertThat(sum(accrual, column, "bridge")).isEqualTo(-sum(cash, column, "bridge"));
            }
        }
    }

    @Property(tries = 40)
    void the_postings_that_a_trace_selects_add_up_to_the_figure(@ForAll("books") SmallBook book, @ForAll Basis basis) {
        for (String id : StatementDefinition.shipped()) {
            Statement statement = compute(book, id, basis);
            for (Block block : statement.blocks()) {
                for (StatementLine line : block.lines()) {
                    for (Figure figure : line.figures()) {
                        if (figure instanceof Figure.Amount amount
                                && !amount.trace().isEmpty()) {
                            assertThat(explained(book, amount.trace()))
                                    .as(amount.trace())
                                    .isEqualTo(amount.minor());
                        }
                    }
                }
            }
        }
    }

    @Property(tries = 40)
    void all_statements_tie_and_money_accounts_hold_the_money_of_the_funds(
            @ForAll("books") SmallBook book, @ForAll Basis basis) {
        Statement funds = compute(book, "funds", basis);
        Statement accounts = compute(book, "money-accounts", basis);
        for (int i = 0; i < PERIODS.size(); i++) {
            long held = line(funds.blocks().get(i), "all", 5);
            assertThat(line(accounts.blocks().get(i), "total", 3)).isEqualTo(held);
            List<StatementLine> trial =
                    compute(book, "trial-balance", basis).blocks().get(i).lines();
            StatementLine total = trial.get(trial.size() - 1);
            assertThat(total.figures().get(0)).isEqualTo(total.figures().get(1));
        }
    }

    @Property(tries = 20)
    void the_order_of_balances_does_not_show(@ForAll("books") SmallBook book, @ForAll Random random) {
        List<DayBalance> shuffled = new ArrayList<>(book.cells());
        Collections.shuffle(shuffled, random);
        for (String id : StatementDefinition.shipped()) {
            StatementRequest request = StatementRequest.of(id, PERIODS);
            assertThat(Statements.compute(request, book.chart(), shuffled, List.of(), SmallBook.state()))
                    .isEqualTo(Statements.compute(request, book.chart(), book.cells(), List.of(), SmallBook.state()));
        }
    }

    private static Statement compute(SmallBook book, String id, Basis basis) {
        StatementRequest request = StatementRequest.of(id, PERIODS).on(basis).withDetail();
        return Statements.compute(request, book.chart(), book.cells(), List.of(), SmallBook.state())
                .orThrow();
    }

    private static long explained(SmallBook book, String trace) {
        Explanation explanation = Statements.explain(trace, book.chart()).orThrow();
        long sum = 0;
        for (var entry : book.entries().entrySet()) {
            for (Posting posting : entry.getValue()) {
                sum += explanation.weight(entry.getKey(), posting) * posting.amountMinor();
            }
        }
        return sum;
    }

    private static long money(SmallBook book, List<FundGroup> places, LocalDate last) {
        long sum = 0;
        for (var entry : book.entries().headMap(last.plusDays(1)).entrySet()) {
            for (Posting posting : entry.getValue()) {
                boolean money = book.chart()
                                .account(posting.account(), last)
                                .orElseThrow()
                                .type()
                        == AccountType.MONEY;
                sum += money && places.contains(posting.fundGroup()) ? posting.amountMinor() : 0;
            }
        }
        return sum;
    }

    /** The figure of a line in a column; zero when the line was left out or the column is blank. */
    private static long sum(Block block, int column, String id) {
        for (StatementLine line : block.lines()) {
            if (line.id().equals(id) && line.detail().isEmpty()) {
                return line.figures().get(column) instanceof Figure.Amount amount ? amount.minor() : 0;
            }
        }
        return 0;
    }

    private static long line(Block block, String id, int column) {
        return block.lines().stream()
                .filter(line -> line.id().equals(id))
                .map(line -> ((Figure.Amount) line.figures().get(column)).minor())
                .findFirst()
                .orElseThrow();
    }
}
