package org.sunledger.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Surroundings;

/**
 * Runs what users run most, so that the JVM notes which classes it takes. It works in the folder it is started in,
 * which is thrown away afterwards; what it prints is nobody's.
 */
final class Rehearsal {

    private static final int MUCH = 4_100;
    private static final YearMonth FIRST_BILL = YearMonth.of(2016, 1);

    private Rehearsal() {}

    /** Rehearses in one process. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of("streams.csv"), "stream,kind\nlift-ads,advertising\n");
        Files.writeString(Path.of("income.csv"), "date,stream,amount\n2018-01-08,lift-ads,100.00\n");
        run("--version");
        run("--actor", "treasurer", "init", "--demo-seed", "1", "--lang", "en");
        run("--actor", "treasurer", "import", "streams", "streams.csv");
        run("--actor", "treasurer", "import", "income", "income.csv");
        importMasters();
        importUses();
        run("statement", "public-revenue", "--period", "2018", "--compare", "previous");
        run("statement", "public-revenue", "--period", "2018", "--lang", "zh", "-o", "2018.html");
        run("statement", "trial-balance", "--period", "2018", "-o", "2018.csv");
        run("statement", "money-accounts", "--period", "2018", "-o", "2018.json");
        run("balance");
        run("log", "--last", "5");
        importMuch();
    }

    /** A row of every kind that a statement or its memoranda read: contracts, gates, tariffs, measured lamps. */
    private static void importMasters() throws IOException {
        record("accounts", """
                account,type,section,label-zh,label-en,place,from
                deposit-bank,money,,押金专户,Deposits account,sub-account,2017-12-31
                """);
        record("groups", """
                group,kind,label-zh,label-en,from
                building-01,building,一号楼业主,Owners of building 1,2017-12-31
                """);
        record("units", """
                unit,area,kind,building,entrance,from
                01-0101,71.43,home,01,1,2017-12-31
                """);
        record("charges", """
                charge,label-zh,label-en,due-days,from
                fee,物业费,Property fee,89,2018-01-01
                """);
        record("tariffs", """
                charge,units,rate,from
                fee,home,1.95,2018-01-01
                """);
        record("channels", """
                channel,account,days,count,from
                wechat,bank,1,working,2018-01-01
                """);
        record("tolls", """
                stream,basis,price,from
                lift-ads,hour,4.00,2018-01-01
                """);
        record("rest-days", """
                date,is,occasion
                2018-10-01,rest,国庆节
                """);
        record("contracts", """
                contract,stream,counterparty,start,end,amount,billing,due-day,share
                LA-1,lift-ads,商户,2018-01-01,2018-12-31,3000.00,monthly,10,25
                """);
        record("saving-measures", """
                measure,option,from,baseline-from,baseline-to,place,meter,investment,life
                led,A,2017-07-01,2016-01-01,2016-12-31,lighting,common,58000.00,8
                """);
        record("saving-lamps", """
                measure,lamps,from,count,watts-before,watts-after,watts-basis,watts-source,watts-within,hours,\
                hours-source,hours-within
                led,lighting,2017-07-01,4000,25,10,stated,assumption,10,4.6,assumption,25
                """);
        record("energy-tariffs", """
                meter,from,price,source
                common,2016-01-01,0.66,assumption
                """);
        StringBuilder bills = new StringBuilder("meter,from,to,kwh,amount\n");
        for (YearMonth month = FIRST_BILL; month.isBefore(FIRST_BILL.plusYears(3)); month = month.plusMonths(1)) {
            bills.append("common,").append(month.atDay(1)).append(',').append(month.atEndOfMonth());
            bills.append(",36055,23796.30\n");
        }
        record("energy-bills", bills.toString());
    }

    /** What money is used for, what was claimed to be saved, and a mistake undone: each has lines of its own. */
    private static void importUses() throws IOException {
        record("expenses", """
                id,date,category,amount,account
                E-1,2018-02-08,bank-charges,10.00,bank
                E-2,2018-02-09,bank-charges,10.00,bank
                """);
        record("transfers", """
                date,amount,from-fund,to-fund,from-account,to-account,purpose
                2018-02-12,10.00,public-revenue,committee,bank,petty-cash,other
                """);
        record("savings", """
                measure,from,to,kwh,source
                led,2018-01-01,2018-12-31,100000,assumption
                """);
        record("rebates", """
                date,amount,kind,account,measure
                2018-03-20,18.60,scrap,bank,led
                """);
        run("--actor", "treasurer", "reverse", "E-2", "--reason", "booked twice");
    }

    private static void record(String kind, String rows) throws IOException {
        Files.writeString(Path.of(kind + ".csv"), rows);
        run("--actor", "treasurer", "import", kind, kind + ".csv");
    }

    /** Large files take threads, and a book that is no demonstration takes salts from the machine. */
    private static void importMuch() throws IOException {
        StringBuilder rows = new StringBuilder("date,stream,amount,tax,cost,voucher,counterparty,memo\n");
        for (int row = 0; row < MUCH; row++) {
            rows.append("2018-01-08,lift-ads,100.00,3.00,10.00,V")
                    .append(row)
                    .append(",商户,第")
                    .append(row);
            rows.append(" 笔\n");
        }
        Files.writeString(Path.of("much.csv"), rows);
        run("--book", "much.book", "--actor", "treasurer", "init", "--opened", "2018-01-01");
        run("--book", "much.book", "--actor", "treasurer", "import", "streams", "streams.csv");
        run("--book", "much.book", "--actor", "treasurer", "import", "income", "much.csv");
    }

    private static void run(String... typed) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        int status = Main.run(
                typed,
                new Surroundings(
                        new ByteArrayInputStream(new byte[0]),
                        nowhere,
                        nowhere,
                        Clock.systemUTC(),
                        Map.of(),
                        Path.of(""),
                        "en",
                        Surroundings.ofProcess().terminal()));
        if (status != ExitStatus.DONE) {
            throw new IllegalStateException("refused in rehearsal: " + String.join(" ", typed));
        }
    }
}
