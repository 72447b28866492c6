package org.sunledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sunledger.chart.Channel;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.fact.Fact;
import org.sunledger.fact.GateSettlement;
import org.sunledger.fact.MoneyTransfer;
import org.sunledger.fact.Sweep;
import org.sunledger.log.LoggedFact;
import org.sunledger.revenue.GateRow;
import org.sunledger.revenue.Gates;
import org.sunledger.revenue.PaidOut;
import org.sunledger.store.StoredFact;

/** Reads the settlements of gates that count on a day, and what left the accounts on which takings wait. */
final class GateReader {
    private static final List<String> WANTED =
            List.of("\"kind\":\"gate-settlement\"", "\"kind\":\"money-transfer\"", "\"kind\":\"sweep\"");

    private final BookView view;
    private final LocalDate asOf;
    private final ReversalsUntil reversals;
    private final Set<String> accounts = new HashSet<>();
    private final List<GateRow> rows = new ArrayList<>();
    private final List<PaidOut> payouts = new ArrayList<>();

    private GateReader(BookView view, LocalDate asOf) {
        this.view = view;
        this.asOf = asOf;
        this.reversals = new ReversalsUntil(view, asOf);
        Chart chart = view.chartWithoutUnits();
        for (String id : chart.ids(NameKind.CHANNEL)) {
            chart.days(NameKind.CHANNEL, id)
                    .forEach(day -> chart.channel(id, day)
                            .filter(Channel::waits)
                            .ifPresent(channel -> accounts.add(channel.account())));
        }
    }

    static Gates read(BookView view, LocalDate asOf) {
        GateReader reader = new GateReader(view, asOf);
        // Without a channel there is no settlement either.
        if (!view.chartWithoutUnits().ids(NameKind.CHANNEL).isEmpty()) {
            view.store().readFacts(0, view.size(), reader::read);
        }
        return Gates.of(asOf, reader.rows, reader.payouts, view.chartWithoutUnits());
    }

    private void read(StoredFact stored) {
        // Most facts of a book can be passed over without taking them apart.
        String text = new String(stored.bytes(), StandardCharsets.ISO_8859_1);
        if (WANTED.stream().noneMatch(text::contains)) {
            return;
        }
        LoggedFact logged = LoggedFact.parse(stored.index(), stored.bytes());
        if (logged.effective().isAfter(asOf) || reversals.isReversed(logged.index())) {
            return;
        }
        Fact fact = logged.fact(Map.of(), view.settings().currency());
        if (fact instanceof GateSettlement settlement) {
            rows.add(new GateRow(logged.index(), settlement));
        } else if (fact instanceof MoneyTransfer transfer) {
            add(logged, transfer.from(), transfer.amount().getAmountMinorLong());
        } else if (fact instanceof Sweep sweep) {
            add(logged, sweep.from(), sweep.amount().plus(sweep.cost()).getAmountMinorLong());
        }
    }

    private void add(LoggedFact logged, String account, long minor) {
        if (accounts.contains(account)) {
            payouts.add(new PaidOut(logged.index(), logged.effective(), account, minor));
        }
    }
}
