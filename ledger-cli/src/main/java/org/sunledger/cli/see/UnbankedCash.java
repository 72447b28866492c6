package org.sunledger.cli.see;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sunledger.BookView;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Session;
import org.sunledger.examination.OfficeCash;
import org.sunledger.journal.FundGroup;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/** {@code balance --unbanked}: cash that the office took and that has not reached the bank, by age. */
public final class UnbankedCash {
    private UnbankedCash() {}

    static Answer answer(Session session, BookView view, LocalDate day) {
        FactWords facts = new FactWords(session.language(), view.settings().currency());
        Listing listing = new Listing(session)
                .title("unbanked.title")
                .of(view)
                .note("as-of", day.toString())
                .column("date", ColumnType.DATE)
                .column("fact", ColumnType.ID)
                .column("account", ColumnType.ID)
                .column("fund", ColumnType.ID)
                .column("group", ColumnType.ID)
                .column("days", ColumnType.COUNT)
                .column("amount", ColumnType.AMOUNT);
        long sum = 0;
        for (OfficeCash.Taken taken : OfficeCash.notBanked(view, day)) {
            FundGroup place = taken.place().fundGroup();
            sum = Math.addExact(sum, taken.minor());
            listing.row(
                    Cell.date(taken.day()),
                    Cell.id(view.fact(taken.fact()).shownId()),
                    Cell.id(taken.place().account()),
                    Cell.id(place.fund()),
                    Cell.id(place.group()),
                    Cell.count(ChronoUnit.DAYS.between(taken.day(), day)),
                    facts.money(taken.minor()));
        }
        Cell none = Cell.empty();
        Cell total = Cell.text(session.words().text("arrears.total"));
        listing.row(Emphasis.TOTAL, 0, List.of(total, none, none, none, none, none, facts.money(sum)));
        return listing.remark("unbanked.rule").page("unbanked");
    }
}
