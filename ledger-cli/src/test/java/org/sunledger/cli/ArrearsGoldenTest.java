package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the commands about the arrears of units print, byte for byte, on a small demonstration book.
 * {@code -Dsunledger.rewrite=true} writes the expected files anew; the difference is then read by a person.
 */
class ArrearsGoldenTest {
    private static final Path EXPECTED =
            Path.of("src", "test", "resources", "org", "sunledger", "cli", "expected", "units");

    @TempDir
    private Path folder;

    static Stream<String> commands() {
        return Stream.of(
                "arrears",
                "arrears --as-of 2018-03-31 --by building -O csv",
                "arrears --as-of 2018-03-31 --by entrance -O json",
                "arrears --dunning --as-of 2018-12-31",
                "arrears --history",
                "arrears --history --by quarter --as-of 2018-06-30 -O csv",
                "statement property-fee --period 2018Q1 --basis recognised",
                "statement unit --unit 1-101",
                "statement unit --unit 1-102 --period 2018Q1 -O csv",
                "statement unit --unit 2-201 --from 2018-01-01 --to 2018-06-30 -O html",
                "statement unit --unit 2-201 -O json");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void printsWhatIsExpectedInEnglish(String command) throws IOException {
        compare("en", command);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void printsWhatIsExpectedInChinese(String command) throws IOException {
        compare("zh", command);
    }

    private void compare(String language, String command) throws IOException {
        Terminalist somebody = withUnits(folder, language);
        somebody.types(command.split(" "));
        assertThat(somebody.err()).isEmpty();
        String actual = "$ sunledger " + command + "\n" + somebody.out();
        Path expected = EXPECTED.resolve(command.replaceAll("[^A-Za-z0-9.]+", "-") + "_" + language + ".txt");
        if (Boolean.getBoolean("sunledger.rewrite")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    /** Three units that owe from before, pay in part, too much and late, and are let off something. */
    static Terminalist withUnits(Path folder, String language) {
        Terminalist somebody = new Terminalist(folder).as("treasurer");
        somebody.with("LANG", language.equals("zh") ? "zh_CN.UTF-8" : "en_GB.UTF-8");
        somebody.gets("init", "--demo-seed", "7", "--opened", "2018-01-01", "--lang", language, "--community", "梅苑");
        somebody.writes(
                "units.csv",
                "unit,area,kind,building,entrance",
                "1-101,88.50,home,1,A",
                "1-102,60.00,home,1,B",
                "2-201,120.00,shop,2,");
        somebody.writes("owners.csv", "unit,owner,name", "1-101,O-1,张三", "1-102,O-2,", "2-201,O-3,李四");
        somebody.writes(
                "openings.csv",
                "date,account,fund,amount,unit,period,due",
                "2018-01-01,fees-receivable,property-fee,300.00,1-101,2016,2016-12-31",
                "2018-01-01,fees-receivable,property-fee,212.40,1-101,2018-01,2018-01-25",
                "2018-02-01,fees-receivable,property-fee,212.40,1-101,2018-02,2018-02-25",
                "2018-01-01,fees-receivable,property-fee,144.00,1-102,2018Q1,2018-01-25",
                "2018-01-01,fees-receivable,property-fee,-50.00,2-201,,",
                "2018-01-01,fees-receivable,property-fee,288.00,2-201,2018-01,2018-01-25",
                "2018-01-01,fees-receivable,property-fee,99.00,,,");
        somebody.gets("import", "units", "units.csv");
        somebody.gets("import", "owners", "owners.csv");
        somebody.gets("import", "openings", "openings.csv");
        somebody.gets("record", "fee-receipts", "date=2018-03-06", "amount=200.00", "unit=1-102");
        somebody.writes(
                "receipts.csv",
                "date,amount,unit,period,payer,returns",
                "2018-02-03,212.40,1-101,2018-02,张三,",
                "2018-03-05,100.00,1-101,,张三,",
                "2018-03-09,-36.00,1-102,,,F17",
                "2018-04-02,500.00,2-201,,李四,");
        somebody.gets("import", "fee-receipts", "receipts.csv");
        somebody.gets(
                "record",
                "waivers",
                "date=2018-03-20",
                "unit=1-101",
                "amount=12.40",
                "period=2018-01",
                "reason=water",
                "approver=chair");
        somebody.gets(
                "record",
                "write-offs",
                "date=2018-03-28",
                "unit=1-101",
                "amount=50.00",
                "period=2016",
                "resolution=R-1",
                "resolved=2018-03-20");
        somebody.gets("record", "late-charges", "date=2018-03-31", "unit=1-101", "amount=4.15", "period=2018-01");
        return somebody;
    }

    @Test
    void cashThatTheOfficeTookIsListedUntilItReachesTheBank() {
        Terminalist somebody = withUnits(folder, "en");
        somebody.gets(
                "record",
                "transfers",
                "date=2018-04-01",
                "amount=70.00",
                "from-account=fee-bank",
                "to-account=petty-cash",
                "from-fund=property-fee");
        somebody.gets("record", "fee-receipts", "date=2018-04-03", "amount=30.00", "unit=1-101", "account=petty-cash");
        somebody.gets("record", "fee-receipts", "date=2018-04-05", "amount=50.00", "unit=1-102", "account=petty-cash");
        somebody.gets(
                "record",
                "transfers",
                "date=2018-04-06",
                "amount=40.00",
                "from-account=petty-cash",
                "to-account=fee-bank",
                "from-fund=property-fee");

        assertThat(somebody.gets("balance", "--unbanked", "--as-of", "2018-04-05"))
                .contains("2018-04-03", "30.00", "2018-04-05", "50.00");
        assertThat(somebody.gets("balance", "--unbanked", "--as-of", "2018-04-20"))
                .contains("2018-04-05", "15  ", "40.00")
                .doesNotContain("2018-04-03", "30.00", "70.00");
    }

    @Test
    void payingLateIsChargedOnceUpToADay() {
        Terminalist somebody = withUnits(folder, "en");
        somebody.gets("record", "charges", "charge=management", "fund=property-fee");
        somebody.gets("record", "tariffs", "charge=management", "basis=unit", "rate=100", "from=2018-01-01");
        somebody.gets("record", "late-rules", "charge=management", "rate=0.05", "grace=30", "from=2018-01-01");
        somebody.gets("levy", "2018-05", "--due", "2018-05-31");

        String preview = somebody.gets("levy", "--late", "2018-07-10", "--dry-run");
        assertThat(somebody.gets("levy", "--late", "2018-07-10")).contains("0.50");
        assertThat(preview).contains("0.50", "late-charges");
        assertThat(somebody.types("levy", "--late", "2018-07-10")).isZero();
        assertThat(somebody.out()).isEmpty();
        assertThat(somebody.gets("statement", "unit", "--unit", "1-101", "--as-of", "2018-07-10"))
                .contains("Late charge · management", "Not yet due: 0.50");
    }

    @Test
    void rowsThatPointToNoUnitAreSetApartAndTheOthersBooked() {
        Terminalist somebody = withUnits(folder, "en");
        somebody.gets("record", "tails", "unit=1-102", "tail=0.37");
        somebody.gets("record", "fee-receipts", "date=2018-04-05", "amount=20.00", "unit=1-102", "returns=");
        somebody.writes(
                "bank.csv",
                "date,amount,reference,payer",
                "2018-04-10,100.00,物业费 1-101,",
                "2018-04-10,80.00,,李四",
                "2018-04-11,55.00,,赵六");

        int status = somebody.types("import", "receipts-to-match", "bank.csv", "--rejects", "left.csv");

        assertThat(status).isEqualTo(1);
        assertThat(somebody.err()).contains("bank.csv:4", "receipt.unmatched");
        assertThat(somebody.gets("statement", "unit", "--unit", "2-201")).contains("80.00");
    }

    @Test
    void whatWasKnownThenIsStillTheAnswer() {
        Terminalist somebody = withUnits(folder, "en");
        String then = somebody.gets("arrears", "--as-of", "2018-03-31");

        somebody.gets("record", "fee-receipts", "date=2018-03-30", "amount=77.00", "unit=1-101");

        assertThat(somebody.gets("arrears", "--as-of", "2018-03-31")).isNotEqualTo(then);
        String size = then.replaceAll("(?s).*Facts +([0-9]+)\n.*", "$1");
        assertThat(somebody.gets("arrears", "--as-of", "2018-03-31", "--at", size))
                .isEqualTo(then);
    }
}
