package org.sunledger.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Labels;
import org.sunledger.chart.RevenueStream;
import org.sunledger.fact.Deduction;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.fact.Income;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.MoneyTransfer;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Voucher;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;

class FactImportTest {

    @Test
    void readsARowWithLabelsWordsAndDatesAsPeopleWriteThem() {
        String csv = """
                凭证号,日期,收入来源,金额,科目,税费,税费状态,对方单位,备注
                R1,2018年3月5日,电梯广告,"￥3,000.00",公共收益监管账户,150,已扣,电梯广告公司,第一季度
                """;
        Chart chart = Samples.stated(
                Samples.chart(),
                Samples.form("streams"),
                "stream,kind,label-zh,from,change\nlift-ads,广告,电梯广告,2016-01-01,是\n");
        Loaded<ImportRows> loaded = Samples.read(Samples.form("income"), csv, chart, Map.of());
        assertThat(loaded.failures()).isEmpty();
        assertThat(loaded.value().rows().get(0).fact())
                .isEqualTo(new Income(
                        LocalDate.of(2018, 3, 5),
                        "lift-ads",
                        Money.parse("CNY 3000"),
                        Deduction.withheld(Money.parse("CNY 150"), ""),
                        Deduction.none(Samples.CNY),
                        Placement.at("supervised"),
                        new Voucher("", "R1", null, "电梯广告公司", "", "第一季度")));
    }

    @Test
    void listsEveryFailureOfEveryRowWithItsPlace() {
        String csv = """
                date,stream,amount,tax-status,account
                2018-02-30,lift-adz,12.345,owed,bank
                05/03/2018,lift-ads,-5,payable,nowhere
                ,lift-ads,$5,,
                2018-03-05,lift-ads,12,,
                2018-03-05,lift-ads,abc,,
                2018-03-05,lift-ads,99999999999999999,,
                """;
        Loaded<ImportRows> loaded = Samples.read("income", csv);
        assertThat(loaded.failures())
                .extracting(Samples::line)
                .containsExactly(
                        "in.csv:2:1 date date.impossible {found=2018-02-30}",
                        "in.csv:2:2 stream stream.unknown {found=lift-adz, nearest=lift-ads}",
                        "in.csv:2:3 amount amount.too-many-decimals {currency=CNY, decimals=2, found=12.345}",
                        "in.csv:2:4 tax-status csv.value-unknown {column=tax-status, found=owed}",
                        "in.csv:3:1 date date.malformed {found=05/03/2018}",
                        "in.csv:3:3 amount amount.not-positive {found=-5}",
                        "in.csv:3:5 account account.unknown {found=nowhere}",
                        "in.csv:4:1 date csv.value-missing {chinese=日期, column=date}",
                        "in.csv:4:3 amount currency.differs {book=CNY, currency=$5, found=$5}",
                        "in.csv:6:3 amount amount.not-a-number {found=abc}",
                        "in.csv:7:3 amount amount.overflow {found=99999999999999999, limit=90071992547409.91}");
        assertThat(loaded.value().rows()).extracting(ImportRow::line).containsExactly(5L);
    }

    @Test
    void reportsAHeaderThatBelongsToNoColumnAndSuggestsOne() {
        Loaded<ImportRows> loaded = Samples.read("income", "date,stream,amount,acount,余额\n2018-03-05,lift-ads,12,,\n");
        assertThat(loaded.failures()).isEmpty();
        assertThat(loaded.value().warnings())
                .extracting(Samples::line)
                .containsExactly(
                        "in.csv:1:4  csv.column-left-out {found=acount, kind=income, nearest=account, amount}",
                        "in.csv:1:5  csv.column-left-out {found=余额, kind=income}");
    }

    @Test
    void namesTheMissingColumnTheOnesThereAndTheLikeliest() {
        Loaded<ImportRows> loaded = Samples.read("income", "day,stream,金额(元)\n2018-03-05,lift-ads,12\n");
        assertThat(loaded.failures())
                .extracting(Samples::line)
                .containsExactly(
                        "in.csv:1 date csv.column-missing {chinese=日期, column=date, present=day, stream, 金额(元)}",
                        "in.csv:1 amount csv.column-missing {chinese=金额, column=amount, nearest=金额(元), present=day, stream, 金额(元)}");
        assertThat(loaded.value().rows()).isEmpty();
    }

    @Test
    void refusesTwoHeadersOfOneColumn() {
        Loaded<ImportRows> loaded = Samples.read("income", "date,日期,stream,amount\n1,2,3,4\n");
        assertThat(loaded.failures())
                .extracting(Samples::line)
                .containsExactly("in.csv:1:2 date csv.column-twice {column=date, first=date, second=日期}");
    }

    @Test
    void takesColumnsFromTheHeadersOfAForeignFile() {
        String csv = "交易时间,摘要,转入金额,日期\n20160120 13:28:50,lift-ads,\"12,000.00\",x\n";
        Loaded<ImportRows> loaded = Samples.read(
                Samples.form("income"), csv, Samples.chart(), Map.of("date", "交易时间", "收入来源", "摘要", "amount", "转入金额"));
        assertThat(loaded.failures()).isEmpty();
        assertThat(loaded.value().rows().get(0).fact().effective()).isEqualTo(LocalDate.of(2016, 1, 20));
        assertThat(loaded.value().warnings())
                .extracting(f -> f.details().get("found"))
                .containsExactly("日期");
    }

    @Test
    void refusesAMapThatNamesWhatIsNotThere() {
        Loaded<ImportRows> loaded = Samples.read(
                Samples.form("income"),
                "date,stream,amount\n",
                Samples.chart(),
                Map.of("datum", "date", "amount", "amont"));
        assertThat(loaded.failures())
                .extracting(Failure::code, f -> f.details().get("nearest"))
                .containsExactlyInAnyOrder(
                        tuple(Code.CSV_MAP_COLUMN_UNKNOWN, null), tuple(Code.CSV_MAP_HEADER_MISSING, "amount"));
    }

    @Test
    void refusesALabelThatTwoNamesBear() {
        Chart chart = Samples.stated(
                Samples.chart(),
                Samples.form("streams"),
                "stream,kind,label-zh\ngate-a,parking,停车\ngate-b,parking,停车\n");
        Loaded<ImportRows> loaded =
                Samples.read(Samples.form("income"), "date,stream,amount\n2018-03-05,停车,12\n", chart, Map.of());
        assertThat(loaded.failures())
                .extracting(Samples::line)
                .containsExactly("in.csv:2:2 stream name.ambiguous {candidates=gate-a, gate-b, found=停车}");
    }

    @Test
    void aChangeKeepsWhatItLeavesEmpty() {
        Loaded<ImportRows> loaded =
                Samples.read("streams", "stream,kind,place,from,closed\nlift-ads,advertising,,2019-01-01,yes\n");
        assertThat(loaded.failures()).isEmpty();
        MasterFact fact = (MasterFact) loaded.value().rows().get(0).fact();
        assertThat(fact.change()).isTrue();
        assertThat(fact.named())
                .isEqualTo(new RevenueStream(
                        "lift-ads",
                        ((RevenueStream) fact.named()).kind(),
                        "public-revenue",
                        "all",
                        "",
                        "lift cars",
                        Labels.NONE,
                        true));
    }

    @Test
    void anAccountFeedsTheSectionThatGoesWithItsType() {
        String csv = """
                account,type,section
                cash-2,money,
                lockers,income,
                lawyer,expense,
                owed-by-company,claim,gross-income
                cash-3,money,use
                owed,debt,
                clearing,transfer,transfer
                """;
        Loaded<ImportRows> loaded = Samples.read("accounts", csv);
        assertThat(loaded.value().rows())
                .extracting(row -> row.fact().document().text("section"))
                .containsExactly("money", "other-income", "use", "gross-income");
        assertThat(loaded.failures())
                .extracting(failure -> failure.place() + " " + failure.code())
                .containsExactly(
                        "in.csv:6:3 csv.value-unknown",
                        "in.csv:7:3 csv.value-missing",
                        "in.csv:8:2 csv.value-unknown",
                        "in.csv:8:3 csv.value-unknown");
    }

    @Test
    void aChangeSaysFromWhichDay() {
        Loaded<ImportRows> loaded = Samples.read("streams", "stream,kind,change\nlift-ads,advertising,yes\n");
        assertThat(loaded.failures())
                .extracting(Samples::line)
                .containsExactly("in.csv:2 from csv.value-missing {chinese=生效日期, column=from}");
    }

    @Test
    void aTransferWithinOneFundIsBetweenTwoAccounts() {
        Loaded<ImportRows> loaded = Samples.read(
                "transfers",
                "date,amount,from-fund,to-fund,from-account,to-account\n"
                        + "2018-03-05,10,committee,committee,bank,petty-cash\n2018-03-05,10,,,bank,\n");
        assertThat(loaded.value().rows().get(0).fact())
                .isEqualTo(new MoneyTransfer(
                        LocalDate.of(2018, 3, 5),
                        Money.parse("CNY 10"),
                        "bank",
                        "petty-cash",
                        "committee",
                        "",
                        Voucher.NONE));
        assertThat(loaded.failures())
                .extracting(Samples::line)
                .containsExactly("in.csv:3:6 to-account csv.value-missing {chinese=转入账户, column=to-account}");
    }

    @Test
    void aForfeitedDepositNamesItsStreamAndASavingEndsAfterItBegins() {
        assertThat(Samples.read("deposits", "date,action,amount,deposit\n2018-03-05,没收,10,D1\n")
                        .failures())
                .extracting(Failure::code)
                .containsExactly(Code.CSV_VALUE_MISSING);
        assertThat(Samples.read("savings", "measure,from,to,kwh,source\nled,2018-02-01,2018-01-01,5,x\n")
                        .failures())
                .extracting(Failure::code)
                .containsExactly(Code.PERIOD_BACKWARDS);
        assertThat(Samples.read("savings", "measure,from,to,kwh,source\nled,2018-01-01,2018-02-01,0.5,x\n")
                        .failures())
                .extracting(Failure::code)
                .containsExactly(Code.NUMBER_MALFORMED);
    }

    @Test
    void readsAreasToTheHundredthOfASquareMetre() {
        Loaded<ImportRows> loaded = Samples.read("units", "unit,area\nA-1,88.7\nA-2,\"1,088.70\"\nA-3,88.705\n");
        assertThat(loaded.value().rows())
                .extracting(row -> row.fact().document().whole("area"))
                .containsExactly(8870L, 108870L);
        assertThat(loaded.failures()).extracting(Failure::code).containsExactly(Code.NUMBER_MALFORMED);
    }

    @Test
    void turnsLineBreaksIntoSpacesAndRefusesOtherControlCharacters() {
        Loaded<ImportRows> loaded = Samples.read(
                "income",
                "date,stream,amount,memo\n2018-03-05,lift-ads,1,\"two\nlines\"\n2018-03-05,lift-ads,1,a\u0007b\n");
        assertThat(loaded.value().rows().get(0).fact().voucher().memo()).isEqualTo("two lines");
        assertThat(loaded.failures())
                .extracting(Samples::line)
                .containsExactly("in.csv:4:4 memo csv.control-character {found=U+0007}");
    }

    @Test
    void theSameRowHasTheSameContentInAnyFileAndAnotherRowAnother() {
        List<ImportRow> rows = new ArrayList<>(
                Samples.read("fee-receipts", "date,amount,payer\n2018-03-05,1000.00,Li\n2018-03-05,1000.00,Wang\n")
                        .value()
                        .rows());
        rows.addAll(Samples.read("fee-receipts", "日期;付款人;金额\n2018/3/5;Li;1,000\n")
                .value()
                .rows());
        assertThat(rows.get(2).fact()).isInstanceOf(FeeReceipt.class);
        assertThat(CanonicalObject.of(rows.get(2)::content)).isEqualTo(CanonicalObject.of(rows.get(0)::content));
        assertThat(CanonicalObject.of(rows.get(1)::content)).isNotEqualTo(CanonicalObject.of(rows.get(0)::content));
    }

    @Test
    void countsARefusedRowOnceByTheLineOnWhichItBegins() {
        Loaded<ImportRows> loaded = Samples.read(
                "income", "memo,date,stream,amount\n\"two\nlines\",x,y,z\n1,2018-03-05\n,2018-03-05,lift-ads,1\n");
        assertThat(loaded.value().refusedLines()).containsExactly(2L, 4L);
        assertThat(loaded.failures())
                .extracting(failure -> failure.place().line())
                .containsExactly(3L, 3L, 3L, 4L);
        assertThat(loaded.value().rows()).extracting(ImportRow::line).containsExactly(5L);
    }

    @Test
    void aRowKnowsWhereItsCellsStandAndWhatTheySay() {
        ImportRow row = Samples.read("income", "date,stream,amount,tax\n2018-03-05,lift-ads,1,5\n")
                .value()
                .rows()
                .get(0);
        assertThat(row.place("tax")).hasToString("in.csv:2:4");
        assertThat(row.text("tax")).isEqualTo("5");
        assertThat(row.place("account")).hasToString("in.csv:2");
        assertThat(row.text("account")).isEmpty();
    }
}
