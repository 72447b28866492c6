package org.sunledger.cli.see;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sunledger.BookView;
import org.sunledger.UnitClaims;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Session;
import org.sunledger.fee.UnitArrears;
import org.sunledger.table.Remark;
import org.sunledger.table.Table;

/**
 * Says under the property-fee statement what units owe and what they paid ahead, which stand in one account and in one
 * figure there: a claim and a debt that must not be set off in the reader's eyes.
 */
public final class ClaimsApart {
    static final String STATEMENT = "property-fee";

    private ClaimsApart() {}

    /** The same table with the two sums at the end of a day, if there are any. */
    static Table under(Table table, Session session, BookView view, LocalDate day) {
        String fund = ArrearsCommand.fund(session, view);
        UnitArrears total = UnitClaims.of(view, fund).arrears(day).total("");
        if (total.owedMinor() == 0 && total.prepaidMinor() == 0) {
            return table;
        }
        FactWords facts = new FactWords(session.language(), view.settings().currency());
        String text = session.words()
                .text(
                        "statement.claims-apart",
                        Map.of(
                                "day", day.toString(),
                                "owed", facts.money(total.owedMinor()).value(),
                                "old", facts.money(total.oldYearsMinor()).value(),
                                "prepaid", facts.money(total.prepaidMinor()).value()));
        List<Remark> remarks = new ArrayList<>(table.remarks());
        remarks.add(new Remark("", List.of(text)));
        return new Table(
                table.language(), table.title(), table.banner(), table.notes(), table.columns(), table.rows(), remarks);
    }
}
