package org.sunledger.cli.see;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.BookView;
import org.sunledger.MeasuredSavings;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;
import org.sunledger.saving.AvoidedUse;
import org.sunledger.saving.Interval;
import org.sunledger.saving.MeasuredSaving;
import org.sunledger.saving.SavingQuestion;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** Every saving on a line: measured ones worked out, claimed ones as they were claimed. */
public final class SavingsList {
    private final Session session;
    private final BookView view;
    private final MeasuredSavings savings;
    private final FactWords facts;

    SavingsList(Session session, BookView view, MeasuredSavings savings) {
        this.savings = savings;
        this.session = session;
        this.view = view;
        this.facts = new FactWords(session.language(), view.settings().currency());
    }

    Answer of(SavingQuestion question) {
        Listing listing = new Listing(session)
                .title("savings.title")
                .of(view)
                .column("measure", ColumnType.TEXT)
                .column("how", ColumnType.TEXT)
                .column("from", ColumnType.DATE)
                .column("to", ColumnType.DATE)
                .column("kwh", ColumnType.COUNT)
                .column("kwh-low", ColumnType.COUNT)
                .column("kwh-high", ColumnType.COUNT)
                .column("count", ColumnType.COUNT)
                .column("avoided-cost", ColumnType.AMOUNT)
                .column("source", ColumnType.TEXT);
        List<MeasuredSaving> measured = session.arguments().has("--claimed") ? List.of() : measured(question);
        measured.forEach(saving -> measured(listing, saving));
        view.claimedSavings().stream()
                .filter(saving -> isAskedFor(saving, question))
                .forEach(saving -> claimed(listing, saving));
        listing.remark("savings.remark");
        if (!measured.isEmpty()) {
            listing.note("as-of", question.asOf().toString()).remark("savings.measured");
        }
        return listing.page("savings");
    }

    /** Claims are shown whatever their days, unless days were asked for. */
    private boolean isAskedFor(ClaimedSaving saving, SavingQuestion question) {
        DatePeriod within = question.within();
        boolean dayAsked = within != null || session.arguments().has("--as-of");
        return (!dayAsked || !saving.effective().isAfter(question.asOf()))
                && (within == null || within.overlaps(DatePeriod.closed(saving.from(), saving.to())));
    }

    /** All of them, or everything that is missing to measure them. */
    private List<MeasuredSaving> measured(SavingQuestion question) {
        List<MeasuredSaving> measured = new ArrayList<>();
        List<Rejection> missing = new ArrayList<>();
        for (String name : savings.measures()) {
            Outcome<MeasuredSaving> saving = savings.measured(name, question);
            missing.addAll(saving.rejections());
            if (saving.isAccepted()) {
                measured.add(saving.orThrow());
            }
        }
        if (!missing.isEmpty()) {
            throw Refusal.ofWish(missing);
        }
        return measured;
    }

    private void measured(Listing listing, MeasuredSaving saving) {
        AvoidedUse use = saving.use();
        Interval interval = use.interval();
        long count = saving.lamps().stream().mapToLong(lamps -> lamps.count()).sum();
        listing.row(
                Cell.text(saving.measure().measure()),
                Cell.text(SavingPage.option(session, saving.measure())),
                Cell.date(use.reporting().start()),
                Cell.date(use.reporting().last()),
                SavingPage.energy(use.kilowattHours()),
                interval == null ? Cell.empty() : SavingPage.energy(interval.low()),
                interval == null ? Cell.empty() : SavingPage.energy(interval.high()),
                count == 0 ? Cell.empty() : Cell.count(count),
                facts.money(saving.avoidedCostMinor()),
                Cell.text(SavingPage.verifier(session, saving.measure())));
    }

    private void claimed(Listing listing, ClaimedSaving saving) {
        listing.row(
                Cell.text(saving.measure()),
                Cell.text(session.words().text("savings.claimed")),
                Cell.date(saving.from()),
                Cell.date(saving.to()),
                Cell.count(saving.kilowattHours()),
                Cell.empty(),
                Cell.empty(),
                saving.count() == 0 ? Cell.empty() : Cell.count(saving.count()),
                saving.amountMinor() == 0 ? Cell.empty() : facts.money(saving.amountMinor()),
                Cell.text(saving.basis()));
    }
}
