import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Writes the input files of the collection story: three years of a made-up community that four property companies left.
 *
 * <p>Run it with {@code java -Dfile.encoding=UTF-8 Generate.java FOLDER}. The same program always writes the same
 * bytes: its numbers come from {@link Random} with a fixed seed, and it reads no clock, no locale and no file. Money is
 * held in fen, areas in hundredths of a square metre.
 */
public final class Generate {
    private static final long SEED = 20190101L;
    private static final LocalDate OPENING = LocalDate.of(2018, 12, 31);

    /** Of a thousand homes, how many pay the fee of each quarter in it or soon after; the reform is in July 2020. */
    private static final int[] PAYING = {205, 205, 210, 215, 240, 300, 620, 810, 960, 968, 975, 982};

    /** Of a thousand homes, how many owe each year from the time of the four companies. */
    private static final int[] OWING = {310, 420, 560, 690};

    private final Path folder;
    private final List<Unit> units = new ArrayList<>();
    private final Set<String> owing = new HashSet<>();

    /** A home or parking space; the fee of a quarter is known to the fen only where three months make whole fen. */
    private record Unit(String id, int building, int entrance, long area, boolean space, int reluctance) {

        /** What the unit is charged up to and with a quarter (1 to 12), rounded half up, in fen. */
        long until(int quarter) {
            if (space) {
                return 18_000L * quarter;
            }
            long atOldRate = Math.min(quarter, 8);
            long atNewRate = (quarter - atOldRate) * (isDevelopers() ? 1 : 2);
            return (area * (180 * 3 * 2 * atOldRate + 210 * 3 * atNewRate) + 100) / 200;
        }

        /** What is not sold yet pays half in 2021. */
        boolean isDevelopers() {
            return id.startsWith("4-2-10") || id.startsWith("4-2-09");
        }

        long fee(int quarter) {
            return until(quarter) - until(quarter - 1);
        }
    }

    private Generate(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: java Generate.java FOLDER");
            System.exit(2);
        }
        Generate generate = new Generate(Path.of(arguments[0]));
        Files.createDirectories(generate.folder);
        generate.collectUnits();
        generate.writeUnits();
        generate.writeOwners();
        generate.writeCharges();
        generate.writeOpenings();
        generate.writeReceipts();
        generate.writeCosts();
    }

    private static Random random(String subject) {
        return new Random(SEED ^ subject.hashCode());
    }

    private static String amount(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private void write(String name, String header, List<String> rows) throws IOException {
        String text = header + "\n" + String.join("\n", rows) + "\n";
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    // ---- what there is ---------------------------------------------------------------------------------------------

    private void collectUnits() {
        Random random = random("units");
        long[] plans = {7_250, 8_820, 10_375, 12_640};
        for (int building = 1; building <= 4; building++) {
            for (int entrance = 1; entrance <= 2; entrance++) {
                for (int floor = 1; floor <= 10; floor++) {
                    for (int flat = 1; flat <= 4; flat++) {
                        String id = building + "-" + entrance + "-" + two(floor) + two(flat);
                        long area = plans[flat - 1] + building * 11L + floor;
                        units.add(new Unit(id, building, entrance, area, false, random.nextInt(1_000)));
                    }
                }
            }
        }
        for (int space = 1; space <= 60; space++) {
            units.add(new Unit("P-" + two(space), 0, 0, 1_250, true, random.nextInt(1_000)));
        }
    }

    private void writeUnits() throws IOException {
        List<String> rows = new ArrayList<>();
        List<String> tails = new ArrayList<>();
        for (Unit unit : units) {
            String where = unit.space() ? "," : unit.building() + "," + unit.entrance();
            rows.add(String.join(",", unit.id(), amount(unit.area()), unit.space() ? "parking" : "home", where));
            if (unit.building() == 1 && unit.entrance() == 1) {
                tails.add(unit.id() + "," + amount(units.indexOf(unit) + 1) + ",2021-01-01");
            }
        }
        write("units.csv", "unit,area,kind,building,entrance", rows);
        write("tails.csv", "unit,tail,from", tails);
        List<String> groups = new ArrayList<>();
        for (int building = 1; building <= 4; building++) {
            String labels = building + "幢业主,Owners of building " + building;
            groups.add("building-" + building + ",building," + building + "," + labels);
        }
        write("groups.csv", "group,kind,building,label-zh,label-en", groups);
    }

    /** The developer still holds eight homes; one owner has three; one home changes hands in mid-quarter. */
    private void writeOwners() throws IOException {
        List<String> rows = new ArrayList<>();
        int number = 0;
        for (Unit unit : units) {
            number++;
            boolean developer = unit.isDevelopers();
            boolean investor = Set.of("2-1-0101", "2-1-0201", "2-1-0301").contains(unit.id());
            String owner = developer ? "developer" : investor ? "O-0081" : String.format("O-%04d", number);
            rows.add(String.join(",", unit.id(), owner, developer ? "developer" : "owner", ""));
        }
        rows.add("3-1-0502,O-0999,owner,2020-05-18");
        write("owners.csv", "unit,owner,kind,from", rows);
        List<String> exemptions = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.isDevelopers()) {
                exemptions.add("management," + unit.id() + ",50,not sold yet,2021-01-01,2021-12-31");
            }
        }
        write("exemptions.csv", "charge,unit,percent,reason,from,until", exemptions);
    }

    private void writeCharges() throws IOException {
        write(
                "keys.csv",
                "key,basis,group,label-zh,label-en",
                List.of(
                        "first-deposit,fixed,all,首期交存额,First deposit",
                        "area-1,area,building-1,1幢面积,Area of building 1"));
        List<String> shares = new ArrayList<>();
        for (Unit unit : units) {
            if (!unit.space()) {
                shares.add("first-deposit," + unit.id() + "," + amount(unit.area() * 60));
            }
        }
        write("key-shares.csv", "key,unit,value", shares);
        write(
                "charges.csv",
                "charge,key,due-days,label-zh,label-en",
                List.of(
                        "management,,30,物业费,Property fee",
                        "space,,30,车位管理费,Parking space",
                        "lift-power-1,area-1,20,1幢电梯电费,\"Lift power, building 1\""));
        write(
                "tariffs.csv",
                "charge,units,basis,rate,from",
                List.of(
                        "management,home,area,1.80,2019-01-01",
                        "management,home,area,2.10,2021-01-01",
                        "space,parking,unit,60,2019-01-01"));
        write("late-rules.csv", "charge,rate,grace,cap,from", List.of("management,0.03,60,30,2021-01-01"));
    }

    private void writeOpenings() throws IOException {
        Random random = random("old years");
        List<String> rows = new ArrayList<>();
        rows.add(OPENING + ",fee-bank,property-fee,38600.00,,,,");
        for (int building = 1; building <= 4; building++) {
            rows.add(OPENING + ",fund-bank,maintenance,1200.00,building-" + building + ",,,");
        }
        for (Unit unit : units) {
            if (unit.space()) {
                continue;
            }
            // Building 3 has spent nearly all of its fund on a roof.
            long left = unit.area() * 60 * (unit.building() == 3 ? 28 : 81) / 100;
            String where = "building-" + unit.building() + "," + unit.id();
            rows.add(OPENING + ",fund-bank,maintenance," + amount(left) + "," + where + ",,");
            for (int year = 2015; year <= 2018; year++) {
                if (random.nextInt(1_000) < OWING[year - 2015]) {
                    owing.add(unit.id());
                    long owed = unit.area() * (year < 2017 ? 150 : 180) * 12 / 100;
                    String item = unit.id() + "," + year + "," + year + "-12-31";
                    rows.add(OPENING + ",fees-receivable,property-fee," + amount(owed) + ",," + item);
                }
            }
        }
        write("openings.csv", "date,account,fund,amount,group,unit,period,due", rows);
    }

    // ---- what is paid ----------------------------------------------------------------------------------------------

    private void writeReceipts() throws IOException {
        Random random = random("receipts");
        List<String> rows = new ArrayList<>();
        List<String> bankRows = new ArrayList<>();
        for (Unit unit : units) {
            for (int quarter = 1; quarter <= 12; quarter++) {
                boolean developer = unit.isDevelopers();
                boolean pays = developer ? quarter >= 9 : unit.reluctance() < PAYING[quarter - 1];
                if (!pays) {
                    continue;
                }
                LocalDate day = LocalDate.of(2019 + (quarter - 1) / 4, 1 + (quarter - 1) % 4 * 3, 1)
                        .plusDays(3 + random.nextInt(70));
                String period = day.getYear() + "Q" + (1 + (quarter - 1) % 4);
                if (quarter >= 9 && unit.building() == 1 && unit.entrance() == 1) {
                    bankRows.add(bankRow(day, unit, quarter));
                } else {
                    String account = random.nextInt(100) < 7 ? "office-cash" : "";
                    rows.add(String.join(",", day.toString(), amount(unit.fee(quarter)), unit.id(), period, account));
                }
            }
        }
        rows.sort(Comparator.naturalOrder());
        bankRows.sort(Comparator.naturalOrder());
        write("fee-receipts.csv", "date,amount,unit,period,account", rows);
        // A payment that says nothing, and one that names two units: the program does not guess.
        bankRows.add("2021-12-28,300.00,物业费,");
        bankRows.add("2021-12-29,1092.42,1-1-0101 1-1-0102,");
        write("bank-rows.csv", "date,amount,reference,period", bankRows);
        write(
                "accounts.csv",
                "account,type,place,label-zh,label-en",
                List.of("office-cash,money,petty-cash,服务处现金,Cash of the office"));
    }

    /** Who owes nothing from before says with the last fen of the amount who pays; the others write their unit. */
    private static final int ALWAYS_PAYING = 205;

    private String bankRow(LocalDate day, Unit unit, int quarter) {
        boolean byTail = !owing.contains(unit.id()) && unit.reluctance() < ALWAYS_PAYING;
        int tail = units.indexOf(unit) + 1;
        return byTail
                ? day + "," + amount(unit.fee(quarter) + tail) + ",,"
                : day + "," + amount(unit.fee(quarter)) + "," + unit.id() + " 物业费,2021Q" + (quarter - 8);
    }

    private void writeCosts() throws IOException {
        Random random = random("costs");
        List<String> rows = new ArrayList<>();
        for (int month = 0; month < 36; month++) {
            LocalDate day = LocalDate.of(2019 + month / 12, 1 + month % 12, 20);
            // A company that is hardly paid does hardly anything; from July 2020 the owners pay for the service.
            long[] costs = month < 18 ? new long[] {6_500, 2_500, 1_200} : new long[] {21_000, 12_500, 7_000};
            String[] categories = {"fee-staff", "fee-security", "fee-cleaning"};
            for (int i = 0; i < categories.length; i++) {
                rows.add(day + "," + categories[i] + "," + amount(costs[i] * 100 + random.nextInt(20_000)) + ",paid");
            }
        }
        write("fee-costs.csv", "date,category,amount,status", rows);
        write(
                "maintenance.csv",
                "date,category,amount,fund,group,account",
                List.of(
                        "2019-08-15,repairs,61250.00,maintenance,building-3,fund-bank",
                        "2021-04-20,repairs,34800.00,maintenance,building-1,fund-bank"));
        write(
                "streams.csv",
                "stream,kind,fund,account,label-zh,label-en",
                List.of("fund-interest,interest,maintenance,fund-bank,维修资金利息,Interest of the maintenance fund"));
        List<String> interest = new ArrayList<>();
        for (int building = 1; building <= 4; building++) {
            interest.add("2021-12-21,fund-interest," + amount(150_000 + building * 1_111L) + ",building-" + building);
        }
        write("interest.csv", "date,stream,amount,group", interest);
        write(
                "distributions.csv",
                "date,amount,group",
                List.of("2021-12-31,1200.00,building-1", "2021-12-31,1200.00,building-3"));
    }
}
