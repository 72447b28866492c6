package org.sunledger.examples;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.Book;
import org.sunledger.Keeper;
import org.sunledger.Opening;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Language;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StreamKind;
import org.sunledger.fact.Deduction;
import org.sunledger.fact.Income;
import org.sunledger.fact.MasterFact;
import org.sunledger.period.DatePeriod;
import org.sunledger.render.TextTable;
import org.sunledger.statement.Statement;
import org.sunledger.statement.StatementRequest;
import org.sunledger.store.LedgerStore;
import org.sunledger.table.StatementTable;

/** Opens a book, records a year's advertising, and asks for the statement. */
final class FirstStatement {
    private FirstStatement() {}

    static String print(LedgerStore store) {
        // snippet: first-statement
        LocalDate newYear = LocalDate.of(2018, 1, 1);
        CurrencyUnit yuan = CurrencyUnit.of("CNY");
        Keeper keeper = Keeper.of("treasurer", Clock.systemUTC());
        try (Book book = Book.create(store, Opening.inShanghai("Plum Court", newYear), keeper)
                .orThrow()) {
            RevenueStream lifts =
                    RevenueStream.of("lift-ads", StreamKind.ADVERTISING, new Labels("电梯广告", "Lift advertising"));
            Income rent = Income.of(LocalDate.of(2018, 3, 5), "lift-ads", Money.of(yuan, 10_000))
                    .withTax(Deduction.payable(Money.of(yuan, 300), "tax office"))
                    .withCost(Deduction.withheld(Money.of(yuan, 2_000), "property company"));
            book.record(keeper, List.of(MasterFact.opening(newYear, lifts), rent))
                    .orThrow();

            StatementRequest request = StatementRequest.of("public-revenue", List.of(DatePeriod.year(2018)));
            Statement statement = book.now().statement(request).orThrow();
            return TextTable.plain().render(StatementTable.of(statement, Language.EN));
        }
        // end
    }
}
