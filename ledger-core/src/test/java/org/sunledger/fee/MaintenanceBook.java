package org.sunledger.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.sunledger.balance.BalanceFold;
import org.sunledger.balance.UnitLine;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.Chart;
import org.sunledger.chart.ChartTemplate;
import org.sunledger.chart.DatedName;
import org.sunledger.chart.GroupKind;
import org.sunledger.chart.KeyBasis;
import org.sunledger.chart.KeyShare;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Named;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.Distribution;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Item;
import org.sunledger.journal.Posting;
import org.sunledger.period.DatePeriod;

/** A maintenance fund of a few buildings, entry by entry, as the rules would post it. */
final class MaintenanceBook {
    private final List<DatedName> names = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Distribution> distributions = new ArrayList<>();

    private record Entry(LocalDate day, List<Posting> postings) {}

    MaintenanceBook() {
        LocalDate from = LocalDate.of(2010, 1, 1);
        name(from, new OwnershipGroup("1", GroupKind.BUILDING, Labels.NONE, false));
        name(from, new OwnershipGroup("2", GroupKind.BUILDING, Labels.NONE, false));
        name(
                from,
                new AllocationKey(
                        FundLedger.FIRST_DEPOSIT, KeyBasis.FIXED, OwnershipGroup.ALL, null, Labels.NONE, false));
    }

    private void name(LocalDate from, Named named) {
        names.add(new DatedName(from, named));
    }

    MaintenanceBook unit(String from, String id, String building, long areaHundredths) {
        name(LocalDate.parse(from), new Unit(id, UnitKind.HOME, building, "", areaHundredths, false));
        return this;
    }

    MaintenanceBook firstDeposit(String unit, long whole) {
        KeyShare share = new KeyShare(FundLedger.FIRST_DEPOSIT, unit, whole * KeyShare.ONE, false);
        name(LocalDate.of(2010, 1, 1), share);
        return this;
    }

    MaintenanceBook opened(String day, String group, String unit, long minor) {
        return post(day, group, "fund-bank", "", Item.NONE, "opening", "fund-bank", Item.of(unit), minor);
    }

    MaintenanceBook paid(String day, String group, String unit, long minor) {
        return post(day, group, "fund-bank", "", Item.NONE, "contributions-receivable", "", Item.of(unit), minor);
    }

    MaintenanceBook charge(String day, String group, String unit, long minor) {
        Item item = new Item(unit, "2018", day);
        return post(
                day, group, "contributions-receivable", "renewal", item, "contributions", "renewal", Item.NONE, minor);
    }

    MaintenanceBook batch(String day, String group, long minor) {
        return post(day, group, "fund-bank", "", Item.NONE, "contributions", "", Item.NONE, minor);
    }

    MaintenanceBook spend(String day, String group, long minor) {
        return post(day, group, "repairs", "", Item.NONE, "fund-bank", "", Item.NONE, minor);
    }

    MaintenanceBook income(String day, String group, long minor) {
        return post(day, group, "fund-bank", "", Item.NONE, "interest", "", Item.NONE, minor);
    }

    MaintenanceBook distribute(Distribution distribution) {
        distributions.add(distribution);
        return this;
    }

    private MaintenanceBook post(
            String day,
            String group,
            String debit,
            String debitSubject,
            Item debitItem,
            String credit,
            String creditSubject,
            Item creditItem,
            long minor) {
        FundGroup place = new FundGroup("maintenance", group);
        entries.add(new Entry(
                LocalDate.parse(day),
                List.of(
                        new Posting(debit, place, debitSubject, debitItem, minor),
                        new Posting(credit, place, creditSubject, creditItem, -minor))));
        return this;
    }

    /** The same facts in another order. */
    MaintenanceBook shuffled(long seed) {
        MaintenanceBook other = new MaintenanceBook();
        other.names.clear();
        other.names.addAll(names);
        other.entries.addAll(entries);
        other.distributions.addAll(distributions);
        Collections.shuffle(other.entries, new Random(seed));
        Collections.shuffle(other.distributions, new Random(seed));
        return other;
    }

    FundLedger ledger(DatePeriod period) {
        Chart chart = ChartTemplate.find("cn-shanghai").orElseThrow().chart().with(names);
        BalanceFold fold = new BalanceFold();
        List<UnitLine> lines = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            fold.add(entry.day(), entry.postings());
            lines.addAll(UnitLine.of(index, entry.day(), entry.postings()));
        }
        return FundLedger.of("maintenance", period, chart, fold.cells(), lines, distributions, 100);
    }
}
