package org.sunledger.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.sunledger.balance.BalanceFold;
import org.sunledger.balance.DayBalance;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.Chart;
import org.sunledger.chart.ChartTemplate;
import org.sunledger.chart.DatedName;
import org.sunledger.chart.FeeRegime;
import org.sunledger.chart.Fund;
import org.sunledger.chart.GroupKind;
import org.sunledger.chart.Labels;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.Section;
import org.sunledger.chart.StreamKind;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Posting;

/** Postings written by hand over the template of Shanghai, folded into balances. */
public final class SmallBook {
    public static final FundGroup PUBLIC = new FundGroup("public-revenue", "all");
    public static final FundGroup ENTRANCE = new FundGroup("public-revenue", "entrance-1");
    public static final FundGroup MAINTENANCE = new FundGroup("maintenance", "all");
    public static final FundGroup FEE = new FundGroup("property-fee", "all");
    public static final FundGroup DEPOSITS = new FundGroup("deposits", "all");

    private final SortedMap<LocalDate, List<Posting>> entries = new TreeMap<>();
    private final List<DatedName> names = new ArrayList<>();
    private @Nullable Chart chart;

    public SmallBook() {
        LocalDate from = LocalDate.of(2015, 1, 1);
        names.add(new DatedName(
                from, new OwnershipGroup("entrance-1", GroupKind.ENTRANCE, new Labels("1号门", "Entrance 1"), false)));
        names.add(new DatedName(
                from,
                new Account(
                        "rent-receivable",
                        AccountType.CLAIM,
                        Section.GROSS_INCOME,
                        null,
                        new Labels("应收租金", "Rent receivable"),
                        false)));
        stream("lift-ads", StreamKind.ADVERTISING, "电梯广告", "Lift advertising");
        stream("gate", StreamKind.PARKING, "道闸停车", "Gate parking");
        stream("lockers", StreamKind.OTHER, "快递柜", "Parcel lockers");
    }

    private void stream(String id, StreamKind kind, String zh, String en) {
        names.add(new DatedName(
                LocalDate.of(2015, 1, 1),
                new RevenueStream(id, kind, "public-revenue", "all", "", "", new Labels(zh, en), false)));
    }

    /** States whose the property fee is from a day on. */
    public SmallBook fee(String day, Beneficiary beneficiary) {
        names.add(new DatedName(
                LocalDate.parse(day),
                new Fund("property-fee", beneficiary, "fee-bank", new Labels("物业服务资金", "Property-fee fund"), false)));
        return this;
    }

    /** States from a day on how the property company is paid. */
    public SmallBook regime(String day, FeeRegime regime) {
        Labels labels = new Labels("物业服务资金", "Property-fee fund");
        Fund fund = new Fund("property-fee", regime.kind().beneficiary(), "fee-bank", regime, labels, false);
        names.add(new DatedName(LocalDate.parse(day), fund));
        return this;
    }

    /**
     * Two sides of one amount: the debit account and the credit account, each with a stream after a space if it has
     * one.
     */
    public SmallBook move(String day, FundGroup place, String debit, String credit, long minor) {
        post(day, place, debit, minor);
        return post(day, place, credit, -minor);
    }

    /** One posting; the account, and after a space the stream. */
    public SmallBook post(String day, FundGroup place, String account, long minor) {
        int space = account.indexOf(' ');
        String id = space < 0 ? account : account.substring(0, space);
        String stream = space < 0 ? "" : account.substring(space + 1);
        entries.computeIfAbsent(LocalDate.parse(day), any -> new ArrayList<>())
                .add(new Posting(id, place, stream, minor));
        return this;
    }

    /** Money from one fund to another, each half naming its counterpart. */
    public SmallBook transfer(
            String day,
            FundGroup from,
            String fromAccount,
            FundGroup to,
            String toAccount,
            String purpose,
            long minor) {
        move(day, from, "transfers " + purpose + ":" + to.fund() + "/" + to.group(), fromAccount, minor);
        return move(day, to, toAccount, "transfers " + purpose + ":" + from.fund() + "/" + from.group(), minor);
    }

    public Chart chart() {
        if (chart == null) {
            chart = ChartTemplate.find("cn-shanghai").orElseThrow().chart().with(names);
        }
        return chart;
    }

    public List<DayBalance> cells() {
        BalanceFold fold = new BalanceFold();
        entries.forEach(fold::add);
        return fold.cells();
    }

    public SortedMap<LocalDate, List<Posting>> entries() {
        return entries;
    }

    public static BookState state() {
        return new BookState(
                "云杉苑",
                "sunledger/0011223344556677",
                12,
                "ABCDE-FGHJK-MNPQR-STVWX",
                "cn-shanghai/1",
                List.of("income/1", "expense/1"),
                10,
                true,
                CurrencyUnit.of("CNY"));
    }

    /**
     * The book of most tests: opened with 1,000.00 and an old tax debt of 50.00; advertising and gates with tax and
     * cost both withheld and payable, repairs paid and owed, a top-up, one entrance's own income, and the property fee.
     */
    public static SmallBook usual() {
        SmallBook book = new SmallBook();
        book.move("2017-12-31", PUBLIC, "bank", "opening bank", 100_000);
        book.move("2017-12-31", PUBLIC, "opening tax-payable", "tax-payable", 5_000);
        book.move("2017-12-31", FEE, "fee-bank", "opening fee-bank", 200_000);
        // 360.00 gross, 18.00 tax payable, 36.00 cost withheld.
        book.post("2018-03-05", PUBLIC, "supervised lift-ads", 32_400)
                .post("2018-03-05", PUBLIC, "tax lift-ads", 1_800)
                .post("2018-03-05", PUBLIC, "tax-payable lift-ads", -1_800)
                .post("2018-03-05", PUBLIC, "management-cost lift-ads", 3_600)
                .post("2018-03-05", PUBLIC, "gross-income lift-ads", -36_000);
        book.move("2018-04-10", PUBLIC, "bank gate", "gross-income gate", 80_000);
        book.move("2018-04-30", PUBLIC, "tax-payable lift-ads", "bank lift-ads", 1_000);
        book.move("2018-05-02", PUBLIC, "repairs", "bank", 20_000);
        book.move("2018-06-01", PUBLIC, "electricity", "expenses-payable", 7_000);
        book.move("2018-06-20", PUBLIC, "bank", "supervised", 30_000);
        book.move("2018-07-01", PUBLIC, "bank", "rebates", 500);
        book.transfer("2018-09-30", PUBLIC, "bank", MAINTENANCE, "fund-bank", "top-up", 60_000);
        book.move("2018-10-01", ENTRANCE, "bank lockers", "gross-income lockers", 1_000);
        book.move("2018-10-05", FEE, "fee-bank", "fee-income", 900_000);
        book.move("2018-10-06", FEE, "fee-staff", "fee-bank", 950_000);
        book.move("2018-11-01", DEPOSITS, "bank", "deposits-held", 20_000);
        book.move("2019-01-05", PUBLIC, "expenses-payable", "bank", 7_000);
        return book;
    }
}
