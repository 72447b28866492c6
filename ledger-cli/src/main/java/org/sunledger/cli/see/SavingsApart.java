package org.sunledger.cli.see;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sunledger.BookView;
import org.sunledger.MeasuredSavings;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Session;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.period.DatePeriod;
import org.sunledger.saving.Interval;
import org.sunledger.saving.MeasuredSaving;
import org.sunledger.saving.SavingQuestion;
import org.sunledger.table.Remark;
import org.sunledger.table.Table;

/** Says under the statement of public revenue what was measured to be saved, apart from the figures and in none. */
public final class SavingsApart {
    static final String STATEMENT = "public-revenue";

    private final Session session;
    private final FactWords facts;

    private SavingsApart(Session session, BookView view) {
        this.session = session;
        this.facts = new FactWords(session.language(), view.settings().currency());
    }

    /** The same table with a line for each measure that reports days of the period. */
    static Table under(Table table, Session session, BookView view, SavingQuestion question) {
        SavingsApart apart = new SavingsApart(session, view);
        MeasuredSavings savings = MeasuredSavings.in(view);
        List<String> lines = new ArrayList<>();
        for (String measure : savings.measures()) {
            Outcome<MeasuredSaving> saving = savings.measured(measure, question);
            boolean reports = saving.rejections().stream().noneMatch(reason -> reason.code() == Code.SAVING_NOT_YET);
            if (reports) {
                lines.add(saving.isAccepted() ? apart.measured(saving.orThrow()) : apart.lacking(measure));
            }
        }
        if (lines.isEmpty()) {
            return table;
        }
        List<Remark> remarks = new ArrayList<>(table.remarks());
        remarks.add(new Remark(session.words().text("saving-apart.heading"), lines));
        return new Table(
                table.language(), table.title(), table.banner(), table.notes(), table.columns(), table.rows(), remarks);
    }

    private String measured(MeasuredSaving saving) {
        Interval interval = saving.use().interval();
        DatePeriod days = saving.use().reporting();
        return session.words()
                .text(
                        "saving-apart.measured",
                        Map.of(
                                "measure", saving.measure().measure(),
                                "option", SavingPage.option(session, saving.measure()),
                                "days", days.range(),
                                "kwh",
                                        SavingPage.energy(saving.use().kilowattHours())
                                                .value(),
                                "interval",
                                        interval == null
                                                ? session.words().text("saving-apart.no-interval")
                                                : between(interval),
                                "cost", facts.money(saving.avoidedCostMinor()).value(),
                                "verifier", SavingPage.verifier(session, saving.measure())));
    }

    private String between(Interval interval) {
        return session.words()
                .text(
                        "saving-apart.interval",
                        Map.of(
                                "low", SavingPage.energy(interval.low()).value(),
                                "high", SavingPage.energy(interval.high()).value()));
    }

    private String lacking(String measure) {
        return session.words().text("saving-apart.lacking", Map.of("measure", measure));
    }
}
