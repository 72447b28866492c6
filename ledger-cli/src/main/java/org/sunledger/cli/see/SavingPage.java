package org.sunledger.cli.see;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.sunledger.BookView;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.Speech;
import org.sunledger.fact.SavingAdjustment;
import org.sunledger.fact.SavingLamps;
import org.sunledger.fact.SavingMeasure;
import org.sunledger.outcome.Code;
import org.sunledger.period.DatePeriod;
import org.sunledger.saving.AvoidedUse;
import org.sunledger.saving.BillChange;
import org.sunledger.saving.Interval;
import org.sunledger.saving.MeasureWorth;
import org.sunledger.saving.MeasuredSaving;
import org.sunledger.saving.MonthlySaving;
import org.sunledger.saving.RegressionFit;
import org.sunledger.saving.SavingQuestion;
import org.sunledger.saving.SavingRemark;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/** {@code savings --measure}: one measured saving with everything it rests on. */
public final class SavingPage {
    private static final int DECIMALS = 4;

    private final Session session;
    private final BookView view;
    private final MeasuredSaving saving;
    private final SavingQuestion question;
    private final FactWords facts;

    SavingPage(Session session, BookView view, MeasuredSaving saving, SavingQuestion question) {
        this.session = session;
        this.view = view;
        this.saving = saving;
        this.question = question;
        this.facts = new FactWords(session.language(), view.settings().currency());
    }

    static String option(Session session, SavingMeasure measure) {
        String option = measure.option().labels().in(session.language(), "");
        return session.words()
                .text("savings.option", Map.of("letter", measure.option().text(), "name", option));
    }

    static String verifier(Session session, SavingMeasure measure) {
        return measure.verifier().isEmpty()
                ? session.words().text("savings.unverified")
                : session.words().text("savings.verified", Map.of("verifier", measure.verifier()));
    }

    static Cell energy(BigDecimal kilowattHours) {
        return Cell.count(kilowattHours.setScale(0, RoundingMode.HALF_EVEN).longValueExact());
    }

    private Listing listing(String title) {
        SavingMeasure measure = saving.measure();
        Listing listing = new Listing(session)
                .title(title, "measure", measure.measure())
                .of(view)
                .note("as-of", question.asOf().toString())
                .note("period", saving.use().reporting().range())
                .note("option", option(session, measure));
        DatePeriod baseline = measure.baseline();
        if (baseline != null) {
            listing.note("baseline", baseline.range());
        }
        if (!measure.place().isEmpty()) {
            listing.note("place", measure.place());
        }
        return listing.note("verifier", verifier(session, measure));
    }

    /** Month by month, with what has been saved since the first day and what the investment still waits for. */
    Answer months() {
        Listing listing = listing("savings.monthly.title")
                .column("month", ColumnType.TEXT)
                .column("kwh", ColumnType.COUNT)
                .column("avoided-cost", ColumnType.AMOUNT)
                .column("kwh-so-far", ColumnType.COUNT)
                .column("cost-so-far", ColumnType.AMOUNT)
                .column("left-to-recover", ColumnType.AMOUNT);
        MeasureWorth worth = saving.worth();
        for (MonthlySaving month : saving.months()) {
            listing.row(
                    Cell.text(month.month().toString()),
                    Cell.count(month.kilowattHours()),
                    facts.money(month.costMinor()),
                    Cell.count(month.totalKilowattHours()),
                    facts.money(month.totalCostMinor()),
                    worth.investmentMinor() == 0
                            ? Cell.empty()
                            : facts.money(Math.max(0, worth.netInvestmentMinor() - month.totalCostMinor())));
        }
        return remarks(listing).page("savings-monthly");
    }

    /** Everything on one page. */
    Answer whole() {
        Listing listing = listing("savings.page.title")
                .column("item", ColumnType.TEXT)
                .column("id", ColumnType.ID)
                .column("kwh", ColumnType.COUNT)
                .column("amount", ColumnType.AMOUNT)
                .column("basis", ColumnType.TEXT);
        use(listing);
        bill(listing);
        worth(listing);
        stipulations(listing);
        return remarks(listing).page("savings-measure");
    }

    private void use(Listing listing) {
        AvoidedUse use = saving.use();
        row(listing, "baseline", energy(use.baseline()), Cell.empty(), "");
        for (SavingAdjustment each : saving.adjustments()) {
            basis(listing, "adjustment", adjustment(each));
        }
        row(listing, "adjustments", energy(use.adjustments()), Cell.empty(), "");
        row(listing, "used", energy(use.used()), Cell.empty(), "");
        total(listing, "avoided-use", energy(use.kilowattHours()), Cell.empty());
        Interval interval = use.interval();
        if (interval != null) {
            String basis = word("interval-" + interval.basis().name().toLowerCase(Locale.ROOT));
            row(listing, "at-least", energy(interval.low()), Cell.empty(), basis);
            row(listing, "at-most", energy(interval.high()), Cell.empty(), basis);
        }
        total(listing, "avoided-cost", Cell.empty(), facts.money(saving.avoidedCostMinor()));
    }

    private void bill(Listing listing) {
        BillChange bill = saving.bill();
        if (bill == null) {
            return;
        }
        money(listing, "bill-before", bill.beforeMinor(), "");
        money(listing, "bill-price", bill.priceMinor(), "");
        money(listing, "bill-measure", bill.measureMinor(), "");
        money(listing, "bill-drivers", bill.driversMinor(), "");
        money(listing, "bill-charges", bill.chargesMinor(), "");
        money(listing, "bill-change", bill.totalMinor(), "");
        total(listing, "bill-after", Cell.empty(), facts.money(bill.afterMinor()));
    }

    private void worth(Listing listing) {
        MeasureWorth worth = saving.worth();
        if (worth.investmentMinor() > 0) {
            money(listing, "investment", worth.investmentMinor(), "");
        }
        if (worth.receivedMinor() != 0) {
            money(listing, "received", worth.receivedMinor(), word("received-basis"));
        }
        money(listing, "yearly", worth.yearlyMinor(), word("yearly-basis"));
        if (worth.investmentMinor() > 0) {
            String years = worth.paybackYears()
                    .map(found -> word("years", "years", found.toPlainString()))
                    .orElse(word("never"));
            money(listing, "net-investment", worth.netInvestmentMinor(), "");
            basis(listing, "payback", years);
        }
        OptionalLong rate = Rates.find(session.arguments(), "rate");
        if (rate.isPresent()) {
            if (worth.lifeYears() == 0) {
                throw Refusal.of(
                        Code.SAVING_LIFE_MISSING,
                        "life",
                        "measure",
                        saving.measure().measure());
            }
            String basis = word(
                    "present-value-basis",
                    "rate",
                    plain(rate.getAsLong(), 2),
                    "years",
                    Long.toString(worth.lifeYears()));
            money(listing, "present-value", worth.netPresentValueMinor(rate.getAsLong()), basis);
        }
    }

    private void stipulations(Listing listing) {
        for (SavingLamps lamps : saving.lamps()) {
            basis(
                    listing,
                    "lamps",
                    word(
                            "lamps-basis",
                            "lamps",
                            lamps.lamps(),
                            "count",
                            Long.toString(lamps.count()),
                            "before",
                            plain(lamps.wattsBefore(), DECIMALS),
                            "after",
                            plain(lamps.wattsAfter(), DECIMALS),
                            "hours",
                            plain(lamps.hours(), DECIMALS)));
            basis(
                    listing,
                    "watts",
                    lamps.wattsBasis().labels().in(session.language(), "") + " · " + lamps.wattsSource());
            basis(listing, "hours", word("stipulated") + " · " + lamps.hoursSource());
        }
        RegressionFit fit = saving.use().fit();
        if (fit != null) {
            basis(
                    listing,
                    "regression",
                    word(
                            "regression-basis",
                            "points",
                            Integer.toString(fit.points()),
                            "drivers",
                            String.join(", ", fit.drivers()),
                            "error",
                            RegressionFit.percent(fit.error()),
                            "explained",
                            RegressionFit.percent(fit.explained())));
        }
    }

    private String adjustment(SavingAdjustment each) {
        String size = each.percent() == 0 ? plain(each.energy(), DECIMALS) + " kWh" : plain(each.percent(), 2) + " %";
        String kind = each.adjustment().labels().in(session.language(), "");
        return String.join(" · ", List.of(kind, size, each.reason()));
    }

    private Listing remarks(Listing listing) {
        listing.remark("savings.memorandum");
        for (SavingRemark remark : SavingRemark.values()) {
            if (saving.remarks().contains(remark)) {
                listing.remark("saving-remark." + remark.text());
            }
        }
        return listing;
    }

    private void money(Listing listing, String id, long minor, String basis) {
        row(listing, id, Cell.empty(), facts.money(minor), basis);
    }

    private void basis(Listing listing, String id, String basis) {
        row(listing, id, Cell.empty(), Cell.empty(), basis);
    }

    private void total(Listing listing, String id, Cell energy, Cell amount) {
        listing.row(Emphasis.TOTAL, 0, List.of(Cell.text(word(id)), Cell.id(id), energy, amount, Cell.text("")));
    }

    private void row(Listing listing, String id, Cell energy, Cell amount, String basis) {
        listing.row(Cell.text(word(id)), Cell.id(id), energy, amount, Cell.text(basis));
    }

    private String word(String id, String... namesAndValues) {
        return session.words().text("saving-item." + id, Speech.slots(namesAndValues));
    }

    private static String plain(long units, int decimals) {
        BigDecimal value = BigDecimal.valueOf(units, decimals).stripTrailingZeros();
        return value.signum() == 0 ? "0" : value.toPlainString();
    }
}
