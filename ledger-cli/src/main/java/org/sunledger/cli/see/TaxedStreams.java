package org.sunledger.cli.see;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sunledger.BookView;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.Speech;
import org.sunledger.period.DatePeriod;
import org.sunledger.revenue.RevenueRules;
import org.sunledger.revenue.TaxRate;
import org.sunledger.revenue.TaxRounding;
import org.sunledger.revenue.TaxSummary;
import org.sunledger.revenue.TaxThreshold;
import org.sunledger.revenue.Taxpayer;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;

/** {@code streams --tax}: the tax that gross income contains by dated rates, beside the tax that was booked. */
public final class TaxedStreams {
    private static final int MONTHS_OF_QUARTER = 3;

    private final Session session;
    private final FactWords facts;

    private TaxedStreams(Session session, FactWords facts) {
        this.session = session;
        this.facts = facts;
    }

    static Taxpayer taxpayer(Arguments arguments) {
        String text = arguments.text("--taxpayer");
        return text.isEmpty()
                ? Taxpayer.SMALL
                : Taxpayer.find(text)
                        .orElseThrow(() -> Misuse.of(
                                "misuse.choice", "option", "--taxpayer", "found", text, "known", "small, general"));
    }

    private static TaxRounding rounding(Arguments arguments) {
        String text = arguments.text("--rounding");
        return text.isEmpty()
                ? TaxRounding.INVOICE
                : TaxRounding.find(text)
                        .orElseThrow(() -> Misuse.of(
                                "misuse.choice", "option", "--rounding", "found", text, "known", "invoice, period"));
    }

    static Answer of(Session session) {
        BookView view = session.view();
        Taxpayer payer = taxpayer(session.arguments());
        TaxRounding rounding = rounding(session.arguments());
        RevenueRules rules = RevenueRules.shipped();
        DatePeriod period = Periods.wanted(session.arguments(), view);
        Listing listing = new Listing(session)
                .title("streams.tax.title")
                .of(view)
                .note("period", period.range())
                .note("taxpayer", payer.labels().in(session.language(), payer.text()))
                .note("rules", rules.id() + " sha256:" + rules.digest())
                .column("item", ColumnType.TEXT)
                .column("rate", ColumnType.TEXT)
                .column("gross", ColumnType.AMOUNT)
                .column("sales", ColumnType.AMOUNT)
                .column("tax-computed", ColumnType.AMOUNT)
                .column("tax-booked", ColumnType.AMOUNT)
                .column("source", ColumnType.TEXT);
        TaxedStreams page = new TaxedStreams(
                session, new FactWords(session.language(), view.settings().currency()));
        view.taxSummaries(quarters(period), payer, rounding).forEach(summary -> page.add(listing, summary));
        return listing.remark("streams.tax.rounding." + rounding.text())
                .remarkLine(rules.note().in(session.language(), ""))
                .page("streams-tax");
    }

    /** The quarters of whole months; any other period stays in one piece. */
    private static List<DatePeriod> quarters(DatePeriod period) {
        List<DatePeriod> quarters = new ArrayList<>();
        for (var start = period.start(); start.isBefore(period.end()); start = start.plusMonths(MONTHS_OF_QUARTER)) {
            if (!period.isWholeMonths() || start.plusMonths(MONTHS_OF_QUARTER).isAfter(period.end())) {
                return List.of(period);
            }
            quarters.add(DatePeriod.of(start, start.plusMonths(MONTHS_OF_QUARTER)));
        }
        return quarters;
    }

    private void add(Listing listing, TaxSummary summary) {
        long gross = 0;
        for (TaxSummary.Line line : summary.lines()) {
            gross = Math.addExact(gross, line.grossMinor());
            TaxRate rate = line.rate();
            listing.row(
                    Emphasis.FIGURE,
                    1,
                    List.of(
                            Cell.text(supply(line.supply())),
                            Cell.text(rate == null ? "" : percent(rate.basisPoints())),
                            facts.money(line.grossMinor()),
                            facts.money(line.salesMinor()),
                            facts.money(line.taxMinor()),
                            facts.money(line.bookedMinor()),
                            Cell.text(rate == null ? "" : source(rate.source(), rate.checked()))));
        }
        TaxThreshold threshold = summary.threshold();
        String exempt = summary.isExempt() && threshold != null
                ? session.words()
                        .text(
                                "streams.tax.exempt",
                                Speech.slots(
                                        "limit",
                                        facts.money(threshold.quarterMinor()).value()))
                : "";
        listing.row(
                Emphasis.SUBTOTAL,
                0,
                List.of(
                        Cell.text(summary.period().text()),
                        Cell.text(exempt),
                        facts.money(gross),
                        facts.money(summary.taxedSalesMinor()),
                        facts.money(summary.dueMinor()),
                        facts.money(summary.bookedMinor()),
                        Cell.text(threshold == null ? "" : source(threshold.source(), threshold.checked()))));
    }

    private String supply(String supply) {
        return session.words().find("streams.supply." + supply).orElse(supply);
    }

    private String source(String paper, boolean checked) {
        return checked ? session.words().text("streams.tax.checked", Speech.slots("paper", paper)) : paper;
    }

    private static String percent(long basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + "%";
    }
}
