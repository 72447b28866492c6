package org.sunledger.cli;

import org.sunledger.BookView;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** {@code savings}: the savings that were claimed, each with its source; they are in no surplus. */
final class SavingsCommand implements Command {
    @Override
    public void declare(Declaration takes) {}

    @Override
    public int run(Session session) {
        session.arguments().none();
        BookView view = session.view();
        FactWords facts = new FactWords(session.language(), view.settings().currency());
        Listing listing = new Listing(session)
                .title("savings.title")
                .of(view)
                .column("measure", ColumnType.TEXT)
                .column("from", ColumnType.DATE)
                .column("to", ColumnType.DATE)
                .column("kwh", ColumnType.COUNT)
                .column("count", ColumnType.COUNT)
                .column("avoided-cost", ColumnType.AMOUNT)
                .column("source", ColumnType.TEXT);
        for (ClaimedSaving saving : view.claimedSavings()) {
            listing.row(
                    Cell.text(saving.measure()),
                    Cell.date(saving.from()),
                    Cell.date(saving.to()),
                    Cell.count(saving.kilowattHours()),
                    saving.count() == 0 ? Cell.empty() : Cell.count(saving.count()),
                    saving.amountMinor() == 0 ? Cell.empty() : facts.money(saving.amountMinor()),
                    Cell.text(saving.basis()));
        }
        session.answer(listing.remark("savings.remark").page("savings"));
        return ExitStatus.DONE;
    }
}
