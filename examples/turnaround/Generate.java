import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Writes the input files of the turnaround story: three years of a made-up community.
 *
 * <p>Run it with {@code java -Dfile.encoding=UTF-8 Generate.java FOLDER}. The same program always writes the same
 * bytes: it reads no clock, no locale and no file, and its numbers come from {@link Random}, whose sequence the Java
 * platform specifies, started with a fixed seed per subject. The files are committed, so that they can be opened and
 * read; {@code run.sh} runs this program again and stops when a byte differs.
 *
 * <p>The yearly totals are written beside the method that spreads them over days and batches; which of them are
 * reported and which are made up stands in the story's README. Money is held in fen ({@code long}), areas in hundredths
 * of a square metre.
 */
public final class Generate {

    private static final long SEED = 20160101L;
    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2018;
    /** The eve of the first year, so that these balances are what 2016 opens with. */
    private static final LocalDate OPENING = LocalDate.of(2015, 12, 31);

    private static final LocalDate END = LocalDate.of(2018, 12, 31);
    /** The new gates and the new parking tariff begin on this day. */
    private static final LocalDate REFORM = LocalDate.of(2017, 7, 1);

    /** The quarter whose gate is in the book by day, gate and channel; the rest comes as the vendor's daily sums. */
    private static final LocalDate BY_GATE = LocalDate.of(2018, 7, 1);

    private static final LocalDate BY_GATE_END = LocalDate.of(2018, 10, 1);

    /** The fee of a square metre and month in fen, of homes and of talent flats. */
    private static final int HOME_RATE = 195;

    private static final int TALENT_RATE = 240;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BOM = "\uFEFF";

    private final Path folder;
    private final List<Income> incomes = new ArrayList<>();
    private final List<Debt> settlements = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();

    private Generate(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: java Generate.java FOLDER");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        new Generate(folder).writeAll();
    }

    private void writeAll() throws IOException {
        writeMasterFiles();
        List<Unit> units = units();
        writeUnits(units);
        writeOpenings();
        collectIncome();
        writeIncome();
        writeGateVendor();
        writeGateNames();
        writeGateSettlements();
        writeContracts();
        writeBankCredits();
        writeExpenses();
        writeRebates();
        writeSavings();
        writeAssumptions();
        writeDeposits();
        writeSweeps();
        writeTaxPaid();
        writeTransfers();
        writeFeeReceipts(units);
        writeFeeCosts();
        writeCostSettled();
        checkNoMoneyAccountIsOverdrawn();
    }

    // ---- the shapes ------------------------------------------------------------------------------------------------

    /** Gross income on a stream; {@code file} says in which input file it stands. */
    private record Income(
            LocalDate date,
            String stream,
            long gross,
            String account,
            long tax,
            boolean taxWithheld,
            long cost,
            boolean costWithheld,
            String group,
            String counterparty,
            String file) {

        long received() {
            return gross - (taxWithheld ? tax : 0) - (costWithheld ? cost : 0);
        }

        long net() {
            return gross - tax - cost;
        }

        long taxOwed() {
            return taxWithheld ? 0 : tax;
        }

        long costOwed() {
            return costWithheld ? 0 : cost;
        }
    }

    /** A debt paid some time after it arose: a line of cost-settled.csv. */
    private record Debt(
            LocalDate paid, long amount, String stream, String account, String fund, String group, String of) {}

    /** What moves a money account; only used to check that none is ever overdrawn. */
    private record Move(LocalDate date, String account, long amount) {}

    /** A home or a talent flat, with its area in hundredths of a square metre and its monthly rate in fen. */
    private record Unit(String id, long area, String building, String entrance, long rate, boolean talent) {

        /**
         * The fee of one half year in fen, counted from 0: what all half years so far come to, rounded half up, less
         * what those before came to. So a fraction of a fen is carried on and never lost.
         */
        long fee(int half) {
            return until(half + 1) - until(half);
        }

        private long until(int halves) {
            return (area * rate * 6 * halves + 50) / 100;
        }
    }

    private static Random random(String subject) {
        return new Random(SEED ^ subject.hashCode());
    }

    /** Parts of a total in whole steps, around equal shares, that add up to the total exactly. */
    private static long[] split(long total, int parts, long step, Random random) {
        long[] weights = new long[parts];
        long sum = 0;
        for (int i = 0; i < parts; i++) {
            weights[i] = 80 + random.nextInt(41);
            sum += weights[i];
        }
        long[] shares = new long[parts];
        long steps = total / step;
        long weightBefore = 0;
        long given = 0;
        for (int i = 0; i < parts; i++) {
            weightBefore += weights[i];
            long reached = steps * weightBefore / sum;
            shares[i] = (reached - given) * step;
            given = reached;
        }
        shares[parts - 1] += total - steps * step;
        return shares;
    }

    private static LocalDate day(int year, int month, int dayOfMonth) {
        LocalDate date = LocalDate.of(year, month, dayOfMonth);
        while (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            date = date.plusDays(1);
        }
        return date.getYear() == year ? date : LocalDate.of(year, month, dayOfMonth);
    }

    private static long yuan(long amount) {
        return amount * 100;
    }

    private static long percent(long amount, long hundredths) {
        return (amount * hundredths + 5_000) / 10_000;
    }

    private static String amount(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static String amountOrBlank(long fen) {
        return fen == 0 ? "" : amount(fen);
    }

    private void move(LocalDate date, String account, long amount) {
        moves.add(new Move(date, account, amount));
    }

    private void write(String name, Charset charset, String start, String lineEnd, List<String> lines)
            throws IOException {
        StringBuilder text = new StringBuilder(start);
        for (String line : lines) {
            text.append(line).append(lineEnd);
        }
        Files.write(folder.resolve(name), text.toString().getBytes(charset));
    }

    private void write(String name, List<String> lines) throws IOException {
        write(name, StandardCharsets.UTF_8, "", "\n", lines);
    }

    private static List<String> lines(String header) {
        List<String> lines = new ArrayList<>();
        lines.add(header);
        return lines;
    }

    private static List<String> sortedByDate(List<String> rows, String header) {
        List<String> sorted = new ArrayList<>(rows);
        // The date is the first column and is written year first, so the order of text is the order of time.
        sorted.sort(Comparator.comparing(row -> row.substring(0, 10)));
        List<String> all = lines(header);
        all.addAll(sorted);
        return all;
    }

    // ---- what exists -----------------------------------------------------------------------------------------------

    private void writeMasterFiles() throws IOException {
        List<String> accounts = lines("account,type,section,label-zh,label-en,place,from");
        accounts.add("deposit-bank,money,,押金专户,Deposits account,sub-account,2015-12-31");
        write("accounts.csv", accounts);

        List<String> groups = lines("group,kind,label-zh,label-en,from");
        groups.add("building-07,building,7幢业主,Owners of building 7,2015-12-31");
        groups.add("entrance-12-2,entrance,12幢2号门业主,\"Owners of building 12, entrance 2\",2015-12-31");
        write("groups.csv", groups);

        List<String> streams = lines("stream,kind,group,label-zh,label-en,place,from");
        streams.add("lift-ads,advertising,,电梯广告,Lift advertising,lift cars,2016-01-01");
        streams.add("parking,parking,,地面停车包月,Parking permits,common roads,2016-01-01");
        streams.add("gate,parking,,道闸临停,Gate (visitors' parking),north and south gate,2016-01-01");
        streams.add("telecom-room,telecom,,通信机房,Telecom room,basement of building 1,2016-01-01");
        streams.add("roof-antenna,telecom,building-07,7幢屋顶天线,Roof antenna of building 7,roof of building 7,2016-01-01");
        streams.add("venue,venue,,会所场地,Community hall,clubhouse,2016-01-01");
        streams.add("stalls,venue,,临时摊位,Stalls,central square,2016-01-01");
        streams.add("recycling,recycling,,废旧回收,Recycling,recycling room,2016-01-01");
        streams.add("interest,interest,,存款利息,Bank interest,,2016-01-01");
        streams.add("light-box,advertising,,灯箱广告,Light box,south gate,2017-01-01");
        streams.add("lockers,other,,快递柜,Parcel lockers,beside the south gate,2017-01-01");
        streams.add("compensation,penalty,,违约赔偿,Compensation,,2017-01-01");
        streams.add(
                "vending,other,entrance-12-2,12幢2号门售货机,\"Vending machine, building 12 entrance 2\",lobby,2018-01-01");
        write("streams.csv", streams);
    }

    /** 25 buildings of homes (1,174) and three of talent flats (357). */
    private static List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (int building = 1; building <= 24; building++) {
            for (int entrance = 1; entrance <= 2; entrance++) {
                addHomes(units, building, entrance, 12);
            }
        }
        addHomes(units, 25, 1, 11);
        for (int building = 1; building <= 3; building++) {
            for (int floor = 1; floor <= 17; floor++) {
                for (int flat = 1; flat <= 7; flat++) {
                    long area = 3_820 + 210L * flat + 15L * building;
                    units.add(unit("T" + building, 1, floor, flat, area, TALENT_RATE, true));
                }
            }
        }
        return units;
    }

    private static void addHomes(List<Unit> units, int building, int entrance, int floors) {
        long[] plans = {7_135, 8_862, 10_418, 12_690};
        for (int floor = 1; floor <= floors; floor++) {
            for (int flat = 1; flat <= 2; flat++) {
                long area = plans[(building * 2 + entrance + flat) % 4] + (building * 7 + floor) % 46;
                units.add(unit(two(building), entrance, floor, flat, area, HOME_RATE, false));
            }
        }
    }

    private static Unit unit(
            String building, int entrance, int floor, int flat, long area, long fenPerMetreAndMonth, boolean talent) {
        String id = building + "-" + entrance + "-" + two(floor) + two(flat);
        return new Unit(id, area, building, Integer.toString(entrance), fenPerMetreAndMonth, talent);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private void writeUnits(List<Unit> units) throws IOException {
        List<String> rows = lines("unit,area,kind,building,entrance,from");
        for (Unit unit : units) {
            rows.add(String.join(
                    ",",
                    unit.id(),
                    amount(unit.area()),
                    unit.talent() ? "other" : "home",
                    unit.building(),
                    unit.entrance(),
                    OPENING.toString()));
        }
        write("units.csv", rows);
        List<String> charges = lines("charge,label-zh,label-en,due-days,from");
        charges.add("management,物业费,Property fee,89,2016-01-01");
        write("charges.csv", charges);
        List<String> tariffs = lines("charge,units,rate,from");
        tariffs.add("management,home," + amount(HOME_RATE) + ",2016-01-01");
        tariffs.add("management,other," + amount(TALENT_RATE) + ",2016-01-01");
        write("tariffs.csv", tariffs);
    }

    private void writeOpenings() throws IOException {
        List<String> rows = lines("date,account,fund,amount,group");
        opening(rows, "bank", "public-revenue", 92_000, "", true);
        opening(rows, "bank", "public-revenue", 6_400, "building-07", true);
        opening(rows, "supervised", "public-revenue", 14_000, "", true);
        opening(rows, "tax-payable", "public-revenue", 1_400, "", false);
        opening(rows, "management-cost-payable", "public-revenue", 3_600, "", false);
        opening(rows, "expenses-payable", "public-revenue", 2_900, "", false);
        opening(rows, "fund-bank", "maintenance", 5_860_000, "", true);
        opening(rows, "fund-bank", "maintenance", 240_000, "building-07", true);
        opening(rows, "fee-bank", "property-fee", 1_480_000, "", true);
        opening(rows, "fee-costs-payable", "property-fee", 41_000, "", false);
        opening(rows, "petty-cash", "committee", 1_000, "", true);
        write("openings.csv", rows);
        settle(day(2016, 1, 12), yuan(2_900), "", "bank", "public-revenue", "", "expense");
        settle(day(2016, 1, 14), yuan(41_000), "", "fee-bank", "property-fee", "", "fee-cost");
    }

    private void opening(List<String> rows, String account, String fund, long amount, String group, boolean money) {
        rows.add(String.join(",", OPENING.toString(), account, fund, amount(yuan(amount)), group));
        if (money) {
            move(OPENING, account, yuan(amount));
        }
    }

    private void settle(
            LocalDate paid, long amount, String stream, String account, String fund, String group, String of) {
        settlements.add(new Debt(paid, amount, stream, account, fund, group, of));
        move(paid, account, -amount);
    }

    // ---- public revenue: what comes in -----------------------------------------------------------------------------

    private void collectIncome() {
        liftAdvertising();
        parking();
        gateBeforeReform();
        gateVendor();
        smallStreams();
        bankCredits();
        incomes.sort(Comparator.comparing(Income::date)); // The sort is stable: one day keeps the order written above.
        for (Income income : incomes) {
            // What a gate takes by the day waits on the platform before it is at the bank.
            boolean waits = income.file().equals(BY_GATE_FILE);
            move(income.date(), waits ? "platform" : income.account(), income.received());
        }
    }

    /** Through the supervised account: tax 5 %, and a quarter of the gross is the company's management cost. */
    private void supervised(LocalDate date, String stream, long gross, String counterparty) {
        incomes.add(new Income(
                date,
                stream,
                gross,
                "supervised",
                percent(gross, 500),
                false,
                percent(gross, 2_500),
                false,
                "all",
                counterparty,
                "income.csv"));
    }

    /** 36,000 in 2016; a new contract from October 2017; 210,000 in 2018. */
    private void liftAdvertising() {
        for (YearMonth month = YearMonth.of(2016, 1); month.getYear() <= LAST_YEAR; month = month.plusMonths(1)) {
            boolean newContract = !month.isBefore(YearMonth.of(2017, 10));
            LocalDate date = day(month.getYear(), month.getMonthValue(), 8);
            supervised(date, "lift-ads", yuan(newContract ? 17_500 : 3_000), "lift advertising company");
        }
    }

    /** Permits: 240,000 in 2016; 120,000 and 350,000 in the halves of 2017; 720,000 in 2018. Two batches a month. */
    private void parking() {
        Random random = random("parking");
        parkingBatches(2016, 1, 12, 240_000, random);
        parkingBatches(2017, 1, 6, 120_000, random);
        parkingBatches(2017, 7, 12, 350_000, random);
        parkingBatches(2018, 1, 12, 720_000, random);
    }

    private void parkingBatches(int year, int firstMonth, int lastMonth, long total, Random random) {
        long[] shares = split(yuan(total), 2 * (lastMonth - firstMonth + 1), yuan(10), random);
        for (int i = 0; i < shares.length; i++) {
            int dayOfMonth = i % 2 == 0 ? 10 : 27;
            LocalDate date = day(year, firstMonth + i / 2, dayOfMonth);
            supervised(date, "parking", shares[i], "permit holders");
        }
    }

    /** Visitors' fees taken by hand: 5,000 a month, so 60,000 in 2016. */
    private void gateBeforeReform() {
        for (YearMonth month = YearMonth.of(2016, 1);
                month.isBefore(YearMonth.from(REFORM));
                month = month.plusMonths(1)) {
            LocalDate date = month.atEndOfMonth();
            supervised(date, "gate", yuan(5_000), "visitors");
        }
    }

    /** The gate vendor settles every day and keeps its channel fee of 0.6 %: 178,000 in late 2017, 380,000 in 2018. */
    private void gateVendor() {
        Random random = random("gate");
        vendorDays(REFORM, LocalDate.of(2018, 1, 1), 178_000, random);
        vendorDays(LocalDate.of(2018, 1, 1), END.plusDays(1), 380_000, random);
    }

    private void vendorDays(LocalDate from, LocalDate to, long total, Random random) {
        int days = (int) (to.toEpochDay() - from.toEpochDay());
        long[] shares = split(yuan(total), days, yuan(1), random);
        for (int i = 0; i < days; i++) {
            long gross = shares[i];
            LocalDate date = from.plusDays(i);
            boolean byGate = !date.isBefore(BY_GATE) && date.isBefore(BY_GATE_END);
            incomes.add(new Income(
                    date,
                    "gate",
                    gross,
                    "bank",
                    percent(gross, 500),
                    false,
                    percent(gross, 60),
                    true,
                    "all",
                    "gate vendor",
                    byGate ? BY_GATE_FILE : "gate-vendor.csv"));
        }
    }

    private void smallStreams() {
        long[][] yearly = {
            // hall, stalls, recycling, in yuan a year
            {6_000, 8_000, 2_400},
            {10_800, 12_000, 4_200},
            {16_800, 19_200, 6_000},
        };
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            long[] totals = yearly[year - FIRST_YEAR];
            Random random = random("small" + year);
            venue(year, split(yuan(totals[0]), 12, yuan(10), random));
            stalls(year, split(yuan(totals[1]), 12, yuan(10), random));
            recycling(year, split(yuan(totals[2]), 12, yuan(1), random));
            roofAntenna(year);
        }
        for (int quarter = 0; quarter < 4; quarter++) {
            LocalDate date = day(2018, 3 * quarter + 2, 20);
            incomes.add(new Income(
                    date,
                    "vending",
                    yuan(300),
                    "bank",
                    0,
                    false,
                    0,
                    false,
                    "entrance-12-2",
                    "vending company",
                    "income.csv"));
        }
    }

    /** The company lets the hall: it pays the tax and keeps a fifth before it hands the rest over (both withheld). */
    private void venue(int year, long[] months) {
        for (int month = 1; month <= 12; month++) {
            long gross = months[month - 1];
            incomes.add(new Income(
                    day(year, month, 18),
                    "venue",
                    gross,
                    "supervised",
                    percent(gross, 500),
                    true,
                    percent(gross, 2_000),
                    true,
                    "all",
                    "hirers of the hall",
                    "income.csv"));
        }
    }

    /** Tax is kept back by the company, its cost is a debt that the next sweep pays. */
    private void stalls(int year, long[] months) {
        for (int month = 1; month <= 12; month++) {
            long gross = months[month - 1];
            incomes.add(new Income(
                    day(year, month, 22),
                    "stalls",
                    gross,
                    "supervised",
                    percent(gross, 500),
                    true,
                    percent(gross, 2_000),
                    false,
                    "all",
                    "stall holders",
                    "income.csv"));
        }
    }

    /** The recycler keeps a tenth for sorting. */
    private void recycling(int year, long[] months) {
        for (int month = 1; month <= 12; month++) {
            long gross = months[month - 1];
            incomes.add(new Income(
                    day(year, month, 25),
                    "recycling",
                    gross,
                    "bank",
                    0,
                    false,
                    percent(gross, 1_000),
                    true,
                    "all",
                    "recycling company",
                    "income.csv"));
        }
    }

    /** Belongs to the owners of building 7 alone: 12,000 a year in two rates; a debt for its management cost. */
    private void roofAntenna(int year) {
        for (int month = 5; month <= 11; month += 6) {
            LocalDate date = day(year, month, 15);
            incomes.add(new Income(
                    date,
                    "roof-antenna",
                    yuan(6_000),
                    "bank",
                    yuan(300),
                    false,
                    yuan(900),
                    false,
                    "building-07",
                    "mobile network operator",
                    "income.csv"));
            // The company bills its cost half a year later, so each December leaves one bill open.
            LocalDate paid = day(month == 5 ? year : year + 1, month == 5 ? 12 : 6, 4);
            if (!paid.isAfter(END)) {
                settle(paid, yuan(900), "roof-antenna", "bank", "public-revenue", "building-07", "management-cost");
            }
        }
    }

    /** What the bank's own file holds: rents paid straight into the sub-account, and interest. */
    private void bankCredits() {
        long[] telecom = {24_000, 32_000, 40_000};
        long[] interest = {1_180, 1_760, 3_420};
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            credit(day(year, 1, 20), "telecom-room", yuan(telecom[year - FIRST_YEAR] / 2), "telecom operator");
            credit(day(year, 7, 20), "telecom-room", yuan(telecom[year - FIRST_YEAR] / 2), "telecom operator");
            long[] quarters = split(yuan(interest[year - FIRST_YEAR]), 4, 1, random("interest" + year));
            for (int quarter = 0; quarter < 4; quarter++) {
                credit(LocalDate.of(year, 3 * quarter + 3, 21), "interest", quarters[quarter], "the bank");
            }
            if (year >= 2017) {
                credit(day(year, 2, 16), "light-box", yuan(1_000), "light box company");
                credit(day(year, 3, 15), "lockers", yuan(1_000), "parcel locker company");
            }
        }
    }

    private void credit(LocalDate date, String stream, long gross, String counterparty) {
        incomes.add(
                new Income(date, stream, gross, "bank", 0, false, 0, false, "all", counterparty, "bank-credits.csv"));
    }

    private void writeIncome() throws IOException {
        List<String> rows = lines("voucher,date,stream,amount,account,tax,tax-status,cost,cost-status,counterparty");
        TreeMap<Integer, Integer> numbers = new TreeMap<>();
        for (Income income : incomes) {
            if (income.file().equals("income.csv")) {
                int number = numbers.merge(income.date().getYear(), 1, Integer::sum);
                rows.add(String.join(
                        ",",
                        "R" + income.date().getYear() + "-" + (1000 + number),
                        income.date().toString(),
                        income.stream(),
                        amount(income.gross()),
                        income.account(),
                        amountOrBlank(income.tax()),
                        income.tax() == 0 ? "" : income.taxWithheld() ? "withheld" : "payable",
                        amountOrBlank(income.cost()),
                        income.cost() == 0 ? "" : income.costWithheld() ? "withheld" : "payable",
                        income.counterparty()));
            }
        }
        write("income.csv", rows);
    }

    /** As the gate vendor's portal writes it: GB18030, CRLF, four lines before the header, Chinese column names. */
    private void writeGateVendor() throws IOException {
        DateTimeFormatter form = DateTimeFormatter.ofPattern("yyyy-MM-dd");
        Random random = random("vehicles");
        List<String> rows = new ArrayList<>();
        rows.add("智慧停车平台 商户结算明细");
        rows.add("商户名称：晴川苑业主委员会（演示）");
        rows.add("统计区间：2017-07-01 至 2018-12-31");
        rows.add("以下金额单位：元");
        rows.add("结算日期,结算单号,收费项目,车次,收费总额,代开税额,通道手续费,手续费状态,到账金额");
        for (Income income : incomes) {
            long vehicles = income.gross() / 800 + (isOfVendor(income) ? random.nextInt(20) : 0);
            if (income.file().equals("gate-vendor.csv")) {
                rows.add(String.join(
                        ",",
                        form.format(income.date()),
                        "JS" + income.date().toString().replace("-", ""),
                        "道闸临停",
                        Long.toString(vehicles),
                        amount(income.gross()),
                        amount(income.tax()),
                        amount(income.cost()),
                        "已扣",
                        amount(income.received())));
            }
        }
        write("gate-vendor.csv", GB18030, "", "\r\n", rows);
    }

    private static boolean isOfVendor(Income income) {
        return income.file().equals("gate-vendor.csv") || income.file().equals(BY_GATE_FILE);
    }

    // ---- one quarter of the gate by day, gate and channel --------------------------------------------------------

    private static final String BY_GATE_FILE = "gate-settlements.csv";
    private static final String[] GATES = {"北门", "北门", "南门", "南门"};
    private static final String[] CHANNELS = {"微信", "支付宝", "微信", "支付宝"};
    /** How a day's takings fall on the four of them, in hundredths, give or take. */
    private static final int[] WEIGHTS = {36, 24, 26, 14};
    /** Four yuan an hour, charged by the quarter of an hour. */
    private static final long HOUR_FEN = 400;
    /** On this day the north barrier stood open for a while: the log counts six hours more than were paid. */
    private static final LocalDate OPEN_BARRIER = LocalDate.of(2018, 9, 12);
    /** What WeChat took on this day was paid out late. */
    private static final LocalDate LATE = LocalDate.of(2018, 8, 15);

    private static final List<LocalDate> FESTIVALS = List.of(
            LocalDate.of(2018, 9, 24),
            LocalDate.of(2018, 10, 1),
            LocalDate.of(2018, 10, 2),
            LocalDate.of(2018, 10, 3),
            LocalDate.of(2018, 10, 4),
            LocalDate.of(2018, 10, 5));
    private static final List<LocalDate> WORKED = List.of(LocalDate.of(2018, 9, 29), LocalDate.of(2018, 9, 30));

    private void writeGateNames() throws IOException {
        List<String> channels = lines("channel,account,days,count,label-zh,label-en,from");
        channels.add("wechat,platform,1,working,微信,WeChat,2018-07-01");
        channels.add("alipay,platform,1,working,支付宝,Alipay,2018-07-01");
        write("channels.csv", channels);
        List<String> tolls = lines("stream,basis,price,from");
        tolls.add("gate,hour," + amount(HOUR_FEN) + ",2018-07-01");
        write("tolls.csv", tolls);
        List<String> days = lines("date,is,occasion");
        FESTIVALS.forEach(day -> days.add(day + ",rest," + (day.getMonthValue() == 9 ? "中秋节" : "国庆节")));
        WORKED.forEach(day -> days.add(day + ",work,国庆节调休"));
        write("rest-days.csv", days);
    }

    /** The parts of a day add up to what the vendor's daily sum would have said: gross, fee and tax. */
    private void writeGateSettlements() throws IOException {
        Random random = random("gates");
        List<String> rows = lines("日期,收费项目,出入口,支付方式,车次,免费放行,计费时长,收费总额,手续费,净额,税额");
        TreeMap<String, Long> payouts = new TreeMap<>();
        for (Income income : incomes) {
            if (income.file().equals(BY_GATE_FILE)) {
                long gross = 0;
                for (int i = 0; i < GATES.length; i++) {
                    boolean last = i == GATES.length - 1;
                    long weight = WEIGHTS[i] + random.nextInt(7) - 3;
                    long part = last ? income.gross() - gross : income.gross() * weight / 100 / 100 * 100;
                    long fee = percent(gross + part, 60) - percent(gross, 60);
                    gross += part;
                    settlement(rows, income.date(), i, part, fee, random);
                    payouts.merge(paidOut(income.date(), CHANNELS[i]) + "," + CHANNELS[i], part - fee, Long::sum);
                }
            }
        }
        write(BY_GATE_FILE, rows);
        List<String> transfers = lines("date,amount,from-fund,to-fund,from-account,to-account,purpose,counterparty");
        payouts.forEach((day, amount) -> {
            String[] parts = day.split(",");
            LocalDate date = LocalDate.parse(parts[0]);
            transfers.add(String.join(
                    ",",
                    parts[0],
                    amount(amount),
                    "public-revenue",
                    "public-revenue",
                    "platform",
                    "bank",
                    "other",
                    parts[1]));
            move(date, "platform", -amount);
            move(date, "bank", amount);
        });
        write("gate-payouts.csv", transfers);
    }

    private void settlement(List<String> rows, LocalDate date, int i, long part, long fee, Random random) {
        long hours = part * 100 / HOUR_FEN + (date.equals(OPEN_BARRIER) && i == 0 ? 600 : 0);
        int free = random.nextInt(4);
        rows.add(String.join(
                ",",
                date.toString(),
                "道闸临停",
                GATES[i],
                CHANNELS[i],
                Long.toString(part / 800 + random.nextInt(5) + free),
                Integer.toString(free),
                amount(hours),
                amount(part),
                amount(fee),
                amount(part - fee),
                amount(percent(part, 500))));
    }

    private static LocalDate paidOut(LocalDate taken, String channel) {
        LocalDate day = taken.plusDays(1);
        while (FESTIVALS.contains(day) || (day.getDayOfWeek().getValue() > 5 && !WORKED.contains(day))) {
            day = day.plusDays(1);
        }
        return taken.equals(LATE) && channel.equals("微信") ? day.plusDays(4) : day;
    }

    // ---- the contracts behind the rents --------------------------------------------------------------------------

    /** The first lift contract was signed before there was a committee, and names no resolution. */
    private void writeContracts() throws IOException {
        List<String> rows =
                lines("contract,stream,counterparty,start,end,amount,steps,billing,due-day,share,resolution,"
                        + "resolution-date");
        rows.add("LA-2016,lift-ads,lift advertising company,2016-01-01,2017-09-30,3000.00,,monthly,10,25,,");
        rows.add("LA-2017,lift-ads,lift advertising company,2017-10-01,2020-09-30,17500.00,,monthly,10,25,2017-R5,"
                + "2017-08-26");
        rows.add("LB-2017,light-box,light box company,2017-02-01,2020-01-31,1000.00,,yearly,20,,2017-R1,2017-01-14");
        rows.add("PL-2017,lockers,parcel locker company,2017-03-01,2020-02-29,1000.00,,yearly,20,,2017-R1,2017-01-14");
        rows.add("TR-2016,telecom-room,telecom operator,2016-01-01,2019-12-31,12000.00,"
                + "2017-01-01=16000.00; 2018-01-01=20000.00,half-yearly,22,,2016-R2,2016-01-09");
        rows.add("RA-2016,roof-antenna,mobile network operator,2016-05-01,2019-04-30,6000.00,,half-yearly,20,,2016-R4,"
                + "2016-04-16");
        write("contracts.csv", rows);
    }

    /** As a corporate bank's portal writes it: GB18030, CRLF, label lines first, time of day beside the date. */
    private void writeBankCredits() throws IOException {
        Random random = random("bank");
        List<String> rows = new ArrayList<>();
        rows.add("[HISTORYDETAIL]");
        rows.add("户名：晴川苑业主大会（演示）,账号：0000 0000 0000 0000,币种：人民币");
        rows.add("凭证号,交易时间,对方单位,转入金额,转出金额,用途,摘要");
        long number = 70_001;
        for (Income income : incomes) {
            if (income.file().equals("bank-credits.csv")) {
                String time =
                        two(9 + random.nextInt(7)) + ":" + two(random.nextInt(60)) + ":" + two(random.nextInt(60));
                rows.add(String.join(
                        ",",
                        "B" + number++,
                        income.date().toString().replace("-", "") + " " + time,
                        chinese(income.counterparty()),
                        grouped(income.gross()),
                        "",
                        purpose(income.stream()),
                        income.stream().equals("interest") ? "结息" : "合同款"));
            }
        }
        write("bank-credits.csv", GB18030, "", "\r\n", rows);
    }

    /** What the payer wrote as the purpose: the stream by its Chinese label, as the contract asks. */
    private static String purpose(String stream) {
        return switch (stream) {
            case "telecom-room" -> "通信机房";
            case "interest" -> "存款利息";
            case "light-box" -> "灯箱广告";
            case "lockers" -> "快递柜";
            default -> throw new IllegalArgumentException(stream);
        };
    }

    private static String chinese(String counterparty) {
        return switch (counterparty) {
            case "telecom operator" -> "通信运营商";
            case "the bank" -> "开户银行";
            case "light box company" -> "灯箱广告公司";
            case "parcel locker company" -> "快递柜公司";
            default -> throw new IllegalArgumentException(counterparty);
        };
    }

    /** With the thousands separator that this bank prints, and so in quotes. */
    private static String grouped(long fen) {
        String text = amount(fen);
        int point = text.indexOf('.');
        return point <= 3 ? text : "\"" + text.substring(0, point - 3) + "," + text.substring(point - 3) + "\"";
    }

    // ---- public revenue: what goes out -----------------------------------------------------------------------------

    private static final String[][] PROJECTS = {
        {"楼道扶手油漆", "信箱更新", "健身器材", "垃圾房改建", "消防通道划线", "雨水管疏通", "儿童沙坑", "宣传栏", "门禁读卡器", "石凳"},
        {"公共照明改LED（4000只）", "北门人行道", "电动车充电棚", "水景改花园", "监控补点", "单元门闭门器", "屋面排水沟", "晾衣架", "篮球场划线", "无障碍坡道"},
        {"中心广场铺装", "东门改造", "地下车库标线", "老年活动室", "电梯厅墙面", "绿化补种", "健身步道", "消防器材更换", "儿童乐园地垫", "图书角"},
    };

    /** In yuan; the first project of 2017 is the change of 4,000 lamps to LED. */
    private static final long[][] PROJECT_COSTS = {
        {12_800, 9_600, 15_400, 18_200, 6_300, 7_900, 3_200, 4_800, 10_500, 2_900},
        {58_000, 14_600, 12_900, 11_300, 13_800, 8_400, 9_700, 3_600, 2_800, 5_200},
        {42_000, 31_500, 16_800, 24_300, 21_900, 12_600, 18_400, 11_200, 14_700, 6_400},
    };

    private void writeExpenses() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            projects(rows, year);
            runningExpenses(rows, year);
            committeeWork(rows, year);
        }
        maintenanceWorks(rows);
        // As a Chinese spreadsheet program saves it: UTF-8 with a byte order mark, Chinese headers.
        String header = "日期,支出类别,金额,资金,共有范围,科目,归属,状态,对方单位";
        List<String> inChinese = rows.stream().map(Generate::expenseInChinese).toList();
        write("expenses.csv", StandardCharsets.UTF_8, BOM, "\r\n", sortedByDate(inChinese, header));
    }

    /** What the treasurer writes for the ids: the Chinese labels of the chart. */
    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("repairs", "维修养护"),
            Map.entry("greening", "绿化"),
            Map.entry("cleaning", "保洁"),
            Map.entry("committee-work", "业委会工作经费支出"),
            Map.entry("audit-fees", "审计与代理记账"),
            Map.entry("insurance", "保险"),
            Map.entry("projects", "实事项目"),
            Map.entry("electricity", "公共用电"),
            Map.entry("bank-charges", "银行手续费"),
            Map.entry("other-uses", "其他支出"),
            Map.entry("committee", "业委会工作经费"),
            Map.entry("maintenance", "专项维修资金"),
            Map.entry("building-07", "7幢业主"),
            Map.entry("bank", "银行存款（公共收益）"),
            Map.entry("petty-cash", "备用金"),
            Map.entry("fund-bank", "维修资金账户"),
            Map.entry("paid", "已付"),
            Map.entry("payable", "应付"),
            Map.entry("lamp supplier", "灯具供应商"),
            Map.entry("contractor", "施工单位"),
            Map.entry("repair firm", "维修公司"),
            Map.entry("the bank", "开户银行"),
            Map.entry("gardener", "绿化养护单位"),
            Map.entry("cleaning firm", "保洁公司"),
            Map.entry("electricity company", "电力公司"),
            Map.entry("suppliers of the festival", "活动用品商"),
            Map.entry("audit firm", "会计师事务所"),
            Map.entry("insurance company", "保险公司"),
            Map.entry("stationer and printer", "文印店"),
            Map.entry("roofing firm", "防水公司"),
            Map.entry("pump firm", "水泵公司"));

    private static String expenseInChinese(String row) {
        String[] cells = row.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = CHINESE.getOrDefault(cells[i], cells[i]);
        }
        return String.join(",", cells);
    }

    private void expense(
            List<String> rows,
            LocalDate date,
            String category,
            long fen,
            String purpose,
            String payee,
            LocalDate paidLater) {
        boolean payable = paidLater != null;
        String status = payable ? "payable" : "paid";
        String account = payable ? "" : "bank";
        rows.add(String.join(",", date.toString(), category, amount(fen), "", "", account, purpose, status, payee));
        if (!payable) {
            move(date, "bank", -fen);
        } else if (!paidLater.isAfter(END)) {
            settle(paidLater, fen, "", "bank", "public-revenue", "", "expense");
        }
    }

    private void projects(List<String> rows, int year) {
        Random random = random("projects" + year);
        for (int i = 0; i < 10; i++) {
            String project = "project-" + year + "-" + two(i + 1) + " " + PROJECTS[year - FIRST_YEAR][i];
            long cost = yuan(PROJECT_COSTS[year - FIRST_YEAR][i]);
            if (i == 9) {
                // The tenth project is accepted in December and paid in January.
                expense(rows, day(year, 12, 20), "projects", cost, project, "contractor", day(year + 1, 1, 16));
            } else {
                LocalDate date = day(year, 3 + i, 4 + random.nextInt(20));
                expense(
                        rows,
                        date,
                        "projects",
                        cost,
                        project,
                        i == 0 && year == 2017 ? "lamp supplier" : "contractor",
                        null);
            }
        }
    }

    private void runningExpenses(List<String> rows, int year) {
        Random random = random("running" + year);
        boolean laterYears = year > FIRST_YEAR;
        long[] repairs = split(yuan(laterYears ? 26_000 : 21_000), 10, 100, random);
        for (int i = 0; i < repairs.length; i++) {
            LocalDate date = day(year, i + 2, 6 + random.nextInt(15));
            LocalDate paidLater = i + 2 == 11 ? day(year + 1, 1, 11) : null;
            expense(rows, date, "repairs", repairs[i], "", "repair firm", paidLater);
        }
        for (int month = 1; month <= 12; month++) {
            expense(rows, day(year, month, 28), "bank-charges", yuan(15), "", "the bank", null);
        }
        for (int month = 3; month <= 12; month += 3) {
            expense(rows, day(year, month, 12), "greening", yuan(1_500), "", "gardener", null);
            expense(rows, day(year, month, 13), "cleaning", yuan(1_200), "", "cleaning firm", null);
            expense(
                    rows,
                    day(year, month, 14),
                    "electricity",
                    52_000L + random.nextInt(9_000),
                    "",
                    "electricity company",
                    null);
        }
        expense(rows, day(year, 9, 19), "other-uses", yuan(3_200), "", "suppliers of the festival", null);
        if (laterYears) {
            expense(rows, day(year, 4, 18), "audit-fees", yuan(6_000), "", "audit firm", null);
            expense(rows, day(year, 5, 16), "insurance", yuan(9_600), "", "insurance company", null);
        }
    }

    /** The committee's own small fund, in cash; two transfers a year reach it from public revenue. */
    private void committeeWork(List<String> rows, int year) {
        long[] months = split(yuan(7_200), 12, 10, random("committee" + year));
        for (int month = 1; month <= 12; month++) {
            LocalDate date = day(year, month, 26);
            rows.add(String.join(
                    ",",
                    date.toString(),
                    "committee-work",
                    amount(months[month - 1]),
                    "committee",
                    "",
                    "petty-cash",
                    "",
                    "paid",
                    "stationer and printer"));
            move(date, "petty-cash", -months[month - 1]);
        }
    }

    private void maintenanceWorks(List<String> rows) {
        LocalDate roof = day(2017, 10, 17);
        rows.add(roof + ",repairs,86400.00,maintenance,building-07,fund-bank,屋面防水,paid,roofing firm");
        move(roof, "fund-bank", -yuan(86_400));
        LocalDate pump = day(2018, 5, 22);
        rows.add(pump + ",repairs,132000.00,maintenance,,fund-bank,消防水泵,paid,pump firm");
        move(pump, "fund-bank", -yuan(132_000));
    }

    private void writeRebates() throws IOException {
        List<String> rows = lines("date,amount,kind,account,measure,counterparty");
        LocalDate scrap = day(2017, 6, 20);
        LocalDate rebate = day(2017, 11, 24);
        rows.add(scrap + ",1860.00,scrap,bank,led-4000,recycling company");
        rows.add(rebate + ",6000.00,rebate,bank,led-4000,electricity company");
        write("rebates.csv", rows);
        move(scrap, "bank", yuan(1_860));
        move(rebate, "bank", yuan(6_000));
    }

    /** The claim as it was reported. It has no hours, no tariff and no baseline, so it is a claim and stays one. */
    private void writeSavings() throws IOException {
        List<String> rows = lines("measure,from,to,kwh,source,count");
        rows.add("led-4000,2018-01-01,2018-12-31,100000,"
                + "press report 报道；no hours or tariff or baseline given 未给出时长、电价和基准,4000");
        write("savings.csv", rows);
    }

    /**
     * What must be assumed to measure the claim by IPMVP option A. 4,000 lamps, 15 W less each, 4.6 hours a day:
     * 100,740 kWh in 365 days. Nobody reported any of it, so each figure says that it is an assumption.
     */
    private void writeAssumptions() throws IOException {
        List<String> measures = lines("measure,option,from,baseline-from,baseline-to,place,meter,investment,life");
        measures.add("led-4000,A,2017-07-01,2016-01-01,2016-12-31,common lighting 公共照明,common-power,"
                + amount(yuan(PROJECT_COSTS[1][0])) + ",8");
        write("saving-measures.csv", measures);
        List<String> lamps = lines("measure,lamps,from,count,watts-before,watts-after,watts-basis,watts-source,"
                + "watts-within,hours,hours-source,hours-within");
        lamps.add("led-4000,common lighting,2017-07-01,4000,25,10,stated,assumption 假设,10,4.6,assumption 假设,25");
        write("saving-lamps.csv", lamps);
        List<String> tariffs = lines("meter,from,price,source");
        tariffs.add("common-power,2016-01-01,0." + FEN_PER_KWH + ",assumption 假设");
        write("energy-tariffs.csv", tariffs);
    }

    private void writeDeposits() throws IOException {
        List<String> rows = new ArrayList<>();
        Random random = random("deposits");
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (int i = 1; i <= 24; i++) {
                String deposit = "D" + year + "-" + two(i);
                LocalDate taken = day(year, (i + 1) / 2, 3 + random.nextInt(20));
                long amount = yuan(i % 6 == 0 ? 5_000 : 2_000);
                deposit(rows, taken, "taken", amount, deposit, "");
                move(taken, "deposit-bank", amount);
                LocalDate closed = day(taken.plusDays(90 + random.nextInt(60)));
                if (closed.isAfter(END)) {
                    continue;
                }
                if (deposit.equals("D2017-11")) {
                    // A wall of the common stair was broken and not made good. The deposit is kept; the money, so far
                    // in
                    // the deposits account, goes to the sub-account a week later (writeSweeps).
                    deposit(rows, closed, "forfeited", amount, deposit, "compensation");
                    forfeited = closed;
                    forfeitedAmount = amount;
                } else {
                    deposit(rows, closed, "returned", amount, deposit, "");
                    move(closed, "deposit-bank", -amount);
                }
            }
        }
        write("deposits.csv", sortedByDate(rows, "date,action,amount,deposit,account,stream,counterparty"));
    }

    private LocalDate forfeited = OPENING;
    private long forfeitedAmount;

    private static LocalDate day(LocalDate date) {
        return day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private static void deposit(
            List<String> rows, LocalDate date, String action, long amount, String deposit, String stream) {
        rows.add(String.join(
                ",",
                date.toString(),
                action,
                amount(amount),
                deposit,
                "deposit-bank",
                stream,
                "unit under decoration"));
    }

    // ---- public revenue: the quarter's work ------------------------------------------------------------------------

    /** On the 26th of a quarter's last month: net revenue to the sub-account, the cost part to the company. */
    private void writeSweeps() throws IOException {
        List<String> rows = new ArrayList<>();
        LocalDate before = OPENING.minusDays(1);
        for (LocalDate quarterEnd : quarterEnds()) {
            LocalDate date = day(quarterEnd.withDayOfMonth(26));
            long received = 0;
            long tax = 0;
            long cost = before.isBefore(OPENING) ? yuan(3_600) : 0;
            for (Income income : incomes) {
                if (income.account().equals("supervised")
                        && income.date().isAfter(before)
                        && !income.date().isAfter(date)) {
                    received += income.received();
                    tax += income.taxOwed();
                    cost += income.costOwed();
                }
            }
            if (before.isBefore(OPENING)) {
                received += yuan(14_000);
                tax += yuan(1_400);
            }
            long net = received - tax - cost;
            rows.add(String.join(
                    ",", date.toString(), "supervised", "bank", amount(net), amount(cost), "public-revenue"));
            move(date, "supervised", -net - cost);
            move(date, "bank", net);
            before = date;
        }
        LocalDate kept = day(forfeited.plusDays(7));
        rows.add(String.join(
                ",", kept.toString(), "deposit-bank", "bank", amount(forfeitedAmount), "", "public-revenue"));
        move(kept, "deposit-bank", -forfeitedAmount);
        move(kept, "bank", forfeitedAmount);
        write("sweeps.csv", sortedByDate(rows, "date,from,to,amount,cost,fund"));
    }

    private static List<LocalDate> quarterEnds() {
        List<LocalDate> ends = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2016, 3); month.getYear() <= LAST_YEAR; month = month.plusMonths(3)) {
            ends.add(month.atEndOfMonth());
        }
        return ends;
    }

    /** By the 15th of the next quarter, stream by stream; so each year's last quarter is a debt at its end. */
    private void writeTaxPaid() throws IOException {
        List<String> rows = new ArrayList<>();
        LocalDate opening = day(2016, 1, 15);
        rows.add(opening + ",1400.00,,supervised,");
        move(opening, "supervised", -yuan(1_400));
        for (LocalDate quarterEnd : quarterEnds()) {
            LocalDate paid = day(quarterEnd.plusDays(15));
            if (paid.isAfter(END)) {
                continue;
            }
            TreeMap<String, Long> owed = new TreeMap<>();
            for (Income income : incomes) {
                if (income.taxOwed() > 0 && sameQuarter(income.date(), quarterEnd)) {
                    String group = income.group().equals("all") ? "" : income.group();
                    owed.merge(income.stream() + "," + income.account() + "," + group, income.taxOwed(), Long::sum);
                }
            }
            owed.forEach((where, tax) -> {
                rows.add(paid + "," + amount(tax) + "," + where);
                move(paid, where.split(",")[1], -tax);
            });
        }
        write("tax-paid.csv", sortedByDate(rows, "date,amount,stream,account,group"));
    }

    private static boolean sameQuarter(LocalDate date, LocalDate quarterEnd) {
        return !date.isAfter(quarterEnd)
                && date.isAfter(quarterEnd.plusDays(1).minusMonths(3).minusDays(1));
    }

    /**
     * From 2017 on, 55 % of each quarter's net public revenue tops up the maintenance fund, group by group. The share
     * is taken of gross less tax less management cost as booked for the quarter, and rounded up, so it is above one
     * half.
     */
    private void writeTransfers() throws IOException {
        List<String> rows = new ArrayList<>();
        for (LocalDate quarterEnd : quarterEnds()) {
            if (quarterEnd.getYear() >= 2017) {
                TreeMap<String, Long> net = new TreeMap<>();
                for (Income income : incomes) {
                    if (sameQuarter(income.date(), quarterEnd)) {
                        net.merge(income.group(), income.net(), Long::sum);
                    }
                }
                net.forEach((group, amount) -> {
                    if (amount > 0) {
                        topUp(rows, quarterEnd, group.equals("all") ? "" : group, (amount * 55 + 99) / 100);
                    }
                });
            }
        }
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (int month = 1; month <= 7; month += 6) {
                LocalDate date = day(year, month, 10);
                rows.add(date + ",3600.00,public-revenue,committee,,,bank,petty-cash,other");
                move(date, "bank", -yuan(3_600));
                move(date, "petty-cash", yuan(3_600));
            }
        }
        write(
                "transfers.csv",
                sortedByDate(
                        rows, "date,amount,from-fund,to-fund,from-group,to-group,from-account,to-account,purpose"));
    }

    private void topUp(List<String> rows, LocalDate date, String group, long amount) {
        rows.add(String.join(
                ",",
                date.toString(),
                amount(amount),
                "public-revenue",
                "maintenance",
                group,
                group,
                "bank",
                "fund-bank",
                "top-up"));
        move(date, "bank", -amount);
        move(date, "fund-bank", amount);
    }

    // ---- the property fee ------------------------------------------------------------------------------------------

    /** How many in a thousand homes pay for each half year while it runs; the talent flats' operator always pays. */
    private static final int[] PAYING = {705, 700, 790, 870, 950, 962};

    private void writeFeeReceipts(List<Unit> units) throws IOException {
        Random random = random("fees");
        List<List<String>> years = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Unit unit : units) {
            int reluctance = random.nextInt(1_000);
            int oldYears = random.nextInt(100);
            for (int half = 0; half < 6; half++) {
                boolean pays = unit.talent() || reluctance < PAYING[half];
                if (pays) {
                    receipt(years, unit, half, half, random);
                } else if (half < 3 && reluctance < PAYING[5] && oldYears < 30) {
                    // Some who begin to pay bring one old half year with them, two years late.
                    receipt(years, unit, half, half + 3, random);
                }
            }
        }
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            write(
                    "fee-receipts-" + year + ".csv",
                    sortedByDate(years.get(year - FIRST_YEAR), "date,amount,unit,period,payer"));
        }
    }

    private void receipt(List<List<String>> years, Unit unit, int feeHalf, int paidHalf, Random random) {
        int year = FIRST_YEAR + paidHalf / 2;
        int firstMonth = paidHalf % 2 == 0 ? 1 : 7;
        LocalDate date = unit.talent()
                ? day(year, firstMonth, 25)
                : day(year, firstMonth + random.nextInt(6), 2 + 3 * random.nextInt(9));
        String period = (FIRST_YEAR + feeHalf / 2) + (feeHalf % 2 == 0 ? "H1" : "H2");
        String payer = unit.talent() ? "operator of the talent flats" : "";
        years.get(paidHalf / 2)
                .add(String.join(",", date.toString(), amount(unit.fee(feeHalf)), unit.id(), period, payer));
        move(date, "fee-bank", unit.fee(feeHalf));
    }

    /** In yuan a month, 2016, 2017 and 2018. */
    private static final Object[][] FEE_COSTS = {
        {"fee-staff", 80_500, 80_500, 80_500, "wages of the service centre"},
        {"fee-security", 62_000, 59_000, 56_000, "security firm"},
        {"fee-cleaning", 34_000, 34_000, 34_000, "cleaning firm"},
        {"fee-greening", 9_000, 9_000, 9_000, "gardener"},
        {"fee-repairs", 19_500, 19_200, 18_800, "repair firms"},
        {"fee-lifts", 13_600, 13_600, 13_600, "lift maintenance firm"},
        {"fee-office", 6_200, 5_800, 5_400, "suppliers"},
        {"fee-tax", 6_900, 7_900, 9_100, "tax office"},
    };

    /** Common electricity in kWh a month before and after the lamps were changed in June 2017, and its price in fen. */
    private static final int KWH_BEFORE = 36_400;

    private static final int KWH_AFTER = 28_600;
    private static final int FEN_PER_KWH = 66;

    private void writeFeeCosts() throws IOException {
        List<String> rows = new ArrayList<>();
        List<String> bills = lines("meter,from,to,kwh,amount");
        Random random = random("fee-costs");
        for (YearMonth month = YearMonth.of(2016, 1); month.getYear() <= LAST_YEAR; month = month.plusMonths(1)) {
            int year = month.getYear();
            for (Object[] cost : FEE_COSTS) {
                long base = yuan((Integer) cost[year - FIRST_YEAR + 1]);
                boolean steady = cost[0].equals("fee-staff") || cost[0].equals("fee-lifts");
                long amount = steady ? base : base + base * (random.nextInt(41) - 20) / 1_000;
                boolean payable =
                        month.getMonthValue() == 12 && (cost[0].equals("fee-cleaning") || cost[0].equals("fee-lifts"));
                feeCost(rows, day(year, month.getMonthValue(), 15), (String) cost[0], amount, payable, (String)
                        cost[4]);
            }
            int kwh = (month.isBefore(YearMonth.of(2017, 7)) ? KWH_BEFORE : KWH_AFTER) + random.nextInt(801) - 400;
            feeCost(
                    rows,
                    day(year, month.getMonthValue(), 11),
                    "fee-electricity",
                    (long) kwh * FEN_PER_KWH,
                    false,
                    "electricity company");
            // The same bill once more, as evidence of use; it is paid within its month.
            bills.add("common-power," + month.atDay(1) + "," + month.atEndOfMonth() + "," + kwh + ","
                    + amount((long) kwh * FEN_PER_KWH));
        }
        write("energy-bills.csv", bills);
        write("fee-costs.csv", sortedByDate(rows, "date,category,amount,status,counterparty"));
    }

    private void feeCost(
            List<String> rows, LocalDate date, String category, long amount, boolean payable, String payee) {
        rows.add(String.join(",", date.toString(), category, amount(amount), payable ? "payable" : "paid", payee));
        LocalDate paid = payable ? day(date.getYear() + 1, 1, 18) : date;
        if (!payable) {
            move(paid, "fee-bank", -amount);
        } else if (!paid.isAfter(END)) {
            settle(paid, amount, "", "fee-bank", "property-fee", "", "fee-cost");
        }
    }

    private void writeCostSettled() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Debt debt : settlements) {
            rows.add(String.join(
                    ",",
                    debt.paid().toString(),
                    amount(debt.amount()),
                    debt.of(),
                    debt.stream(),
                    debt.account(),
                    debt.fund(),
                    debt.group()));
        }
        write("cost-settled.csv", sortedByDate(rows, "date,amount,of,stream,account,fund,group"));
    }

    // ---- the check -------------------------------------------------------------------------------------------------

    private void checkNoMoneyAccountIsOverdrawn() {
        moves.sort(Comparator.comparing(Move::date));
        TreeMap<String, TreeMap<LocalDate, Long>> byAccount = new TreeMap<>();
        for (Move move : moves) {
            byAccount
                    .computeIfAbsent(move.account(), account -> new TreeMap<>())
                    .merge(move.date(), move.amount(), Long::sum);
        }
        byAccount.forEach((account, days) -> {
            long balance = 0;
            for (var day : days.entrySet()) {
                balance += day.getValue();
                if (balance < 0) {
                    throw new IllegalStateException(
                            account + " is overdrawn on " + day.getKey() + ": " + amount(balance));
                }
            }
        });
    }
}
