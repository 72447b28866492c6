package org.sunledger.io.export;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.Book;
import org.sunledger.Keeper;
import org.sunledger.Opening;
import org.sunledger.SaltSource;
import org.sunledger.chart.GroupKind;
import org.sunledger.chart.Labels;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StreamKind;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.Deduction;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.fact.FundTransfer;
import org.sunledger.fact.Income;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.Placement;
import org.sunledger.fact.TransferPurpose;
import org.sunledger.fact.Voucher;
import org.sunledger.store.InMemoryStore;
import org.sunledger.store.LedgerStore;

/** The small Chinese book of the golden exports. */
final class SmallBook {
    static final Keeper KEEPER = new Keeper(
            "出纳", Clock.fixed(Instant.parse("2018-04-01T01:00:00Z"), ZoneOffset.UTC), SaltSource.seeded("small book"));
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);

    private SmallBook() {}

    static Book create() {
        return create(new InMemoryStore());
    }

    static Book create(LedgerStore store) {
        Opening opening = Opening.inShanghai("梅花苑", OPENED);
        Book book = Book.create(store, opening, KEEPER).orThrow();
        Labels labels = new Labels("电梯广告", "Lift advertising");
        OwnershipGroup group = new OwnershipGroup("7号楼", GroupKind.BUILDING, new Labels("7号楼", ""), false);
        RevenueStream stream =
                new RevenueStream("电梯广告", StreamKind.ADVERTISING, "public-revenue", "7号楼", "", "", labels, false);
        book.record(
                        KEEPER,
                        List.of(
                                new MasterFact(OPENED, group, false),
                                new MasterFact(OPENED, stream, false),
                                new MasterFact(OPENED, new Unit("7-101", UnitKind.HOME, "7", "", 8_950, false), false),
                                new OpeningBalance(OPENED, "bank", "public-revenue", "", yuan("1000.00"), Voucher.NONE),
                                income(),
                                new FundTransfer(
                                        LocalDate.of(2018, 3, 31),
                                        yuan("30.50"),
                                        new Placement("public-revenue", "7号楼", ""),
                                        Placement.in("maintenance"),
                                        TransferPurpose.TOP_UP,
                                        Voucher.numbered("V2")),
                                new FeeReceipt(
                                        LocalDate.of(2018, 3, 31),
                                        yuan("220.00"),
                                        "7-101",
                                        "2018Q1",
                                        Placement.DEFAULT,
                                        new Voucher("", "", null, "", "王先生", ""))))
                .orThrow();
        book.record(KEEPER, book.reversals(List.of(5L), LocalDate.of(2018, 4, 1), "重复登记"))
                .orThrow();
        return book;
    }

    private static Income income() {
        return new Income(
                LocalDate.of(2018, 3, 5),
                "电梯广告",
                yuan("100.00"),
                Deduction.payable(yuan("3.00"), "税务局"),
                Deduction.withheld(yuan("20.00"), "物业公司"),
                Placement.DEFAULT,
                new Voucher(
                        "2018-0305",
                        "记-7; [2018-01-01], 附件",
                        LocalDate.of(2018, 3, 2),
                        "广告公司 \"东方\"",
                        "",
                        "三月租金，手机13800000000"));
    }

    private static Money yuan(String amount) {
        return Money.of(CurrencyUnit.of("CNY"), new BigDecimal(amount));
    }
}
