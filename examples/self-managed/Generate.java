import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Writes the input of the story: one year of a committee that collects parking fees itself and pays a cleaner and a
 * porter out of them. Always the same bytes: every number comes from {@link Random}, whose algorithm the Java platform
 * specifies, started with a fixed seed. Money is held in fen.
 */
public final class Generate {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);
    /** From this day on the days stay in a file outside the book, which holds their sums by week. */
    private static final LocalDate OUTSIDE = LocalDate.of(2021, 7, 1);

    private static final long VEHICLE = 500;
    private static final long PERMITS = 62;
    private static final long PERMIT = 15_000;

    // What goes wrong in the year, and should be found.
    private static final LocalDate NOBODY_SETTLED = LocalDate.of(2021, 4, 18);
    private static final LocalDate BOX_SHORT = LocalDate.of(2021, 3, 9);
    private static final LocalDate FEWER_PAID = LocalDate.of(2021, 5, 22);
    private static final LocalDate BANKED_SHORT = LocalDate.of(2021, 11, 22);

    /** Festivals that fall on weekdays, and the weekends worked instead. */
    private static final List<String> RESTED = List.of(
            "2021-01-01,元旦",
            "2021-02-11,春节",
            "2021-02-12,春节",
            "2021-02-15,春节",
            "2021-02-16,春节",
            "2021-02-17,春节",
            "2021-04-05,清明节",
            "2021-05-03,劳动节",
            "2021-05-04,劳动节",
            "2021-05-05,劳动节",
            "2021-06-14,端午节",
            "2021-09-20,中秋节",
            "2021-09-21,中秋节",
            "2021-10-01,国庆节",
            "2021-10-04,国庆节",
            "2021-10-05,国庆节",
            "2021-10-06,国庆节",
            "2021-10-07,国庆节");

    private static final List<String> WORKED = List.of(
            "2021-02-07,春节调休",
            "2021-02-20,春节调休",
            "2021-04-25,劳动节调休",
            "2021-05-08,劳动节调休",
            "2021-09-18,中秋节调休",
            "2021-09-26,国庆节调休",
            "2021-10-09,国庆节调休");

    private final Path folder;
    private final Random random = new Random(20210101L);
    private final Map<String, Long> payouts = new TreeMap<>();

    private Generate(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        new Generate(folder).writeAll();
    }

    private void writeAll() throws IOException {
        names();
        write("openings.csv", "date,account,fund,amount", "2020-12-31,bank,public-revenue,18640.00");
        gate("gate-2021H1.csv", FIRST, OUTSIDE.minusDays(1));
        gate("gate-2021H2.csv", OUTSIDE, LAST);
        List<String> transfers =
                new ArrayList<>(List.of("date,amount,from-fund,to-fund,from-account,to-account,purpose"));
        payouts.forEach((key, amount) -> {
            String[] parts = key.split(",");
            if (!LocalDate.parse(parts[0]).isAfter(LAST)) {
                transfers.add(String.join(
                        ",", parts[0], yuan(amount), "public-revenue", "public-revenue", parts[1], "bank", "other"));
            }
        });
        write("payouts.csv", transfers.toArray(String[]::new));
        permits();
        expenses();
    }

    private void names() throws IOException {
        write(
                "accounts.csv",
                "account,type,place,label-zh,label-en,from",
                "wechat-balance,money,platform,微信商户余额,WeChat balance,2020-12-31",
                "cash-box,money,petty-cash,门岗钱箱,Porter's cash box,2020-12-31");
        write(
                "streams.csv",
                "stream,kind,label-zh,label-en,place,from",
                "permits,parking,停车月卡,Parking permits,common roads,2021-01-01",
                "visitors,parking,临时停车,Visitors' parking,gate,2021-01-01");
        write(
                "channels.csv",
                "channel,account,days,count,label-zh,label-en,from",
                "wechat,wechat-balance,1,working,微信,WeChat,2021-01-01",
                "cash,cash-box,10,calendar,现金,Cash,2021-01-01");
        write("tolls.csv", "stream,basis,price,from", "visitors,vehicle," + yuan(VEHICLE) + ",2021-01-01");
        List<String> days = new ArrayList<>(List.of("date,is,occasion"));
        RESTED.forEach(day -> days.add(day.replace(",", ",rest,")));
        WORKED.forEach(day -> days.add(day.replace(",", ",work,")));
        write("rest-days.csv", days.toArray(String[]::new));
    }

    private void gate(String file, LocalDate first, LocalDate last) throws IOException {
        List<String> rows = new ArrayList<>(List.of("日期,收费项目,出入口,支付方式,车次,免费放行,收费总额,退款,手续费,净额,清点现金"));
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            long wechat = (weekend ? 34 : 24) + random.nextInt(11);
            long cash = (weekend ? 9 : 6) + random.nextInt(6);
            long refunds = random.nextInt(20) == 0 ? VEHICLE : 0;
            if (!day.equals(NOBODY_SETTLED)) {
                row(rows, day, "微信", wechat, refunds);
                row(rows, day, "现金", cash, 0);
            }
        }
        write(file, rows.toArray(String[]::new));
    }

    /** A vehicle that got its money back was let through free. */
    private void row(List<String> rows, LocalDate day, String channel, long vehicles, long refunds) {
        boolean cash = channel.equals("现金");
        long free = random.nextInt(3);
        long unpaid = cash && day.equals(FEWER_PAID) ? 3 : 0;
        long gross = (vehicles - unpaid) * VEHICLE;
        long fee = cash ? 0 : (gross * 60 + 5_000) / 10_000;
        long net = gross - refunds - fee;
        long counted = net - (cash && day.equals(BOX_SHORT) ? 1_000 : 0);
        long returned = refunds / VEHICLE;
        rows.add(String.join(
                ",",
                day.toString(),
                "临时停车",
                "大门",
                channel,
                Long.toString(vehicles + free),
                Long.toString(free + returned),
                yuan(gross),
                yuan(refunds),
                yuan(fee),
                yuan(net),
                cash ? yuan(counted) : ""));
        LocalDate monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        LocalDate paid = working(cash ? monday : day.plusDays(1));
        // Two members bring the week's cash to the bank each Monday.
        long banked =
                cash ? counted - (monday.equals(BANKED_SHORT) && day.plusDays(1).equals(monday) ? 5_000 : 0) : net;
        payouts.merge(paid + "," + (cash ? "cash-box" : "wechat-balance"), banked, Long::sum);
    }

    private static LocalDate working(LocalDate from) {
        LocalDate day = from;
        while (isListed(RESTED, day) || (day.getDayOfWeek().getValue() > 5 && !isListed(WORKED, day))) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isListed(List<String> days, LocalDate day) {
        return days.stream().anyMatch(line -> line.startsWith(day.toString()));
    }

    private void permits() throws IOException {
        List<String> rows = new ArrayList<>(List.of("voucher,date,stream,amount,counterparty"));
        for (int month = 1; month <= 12; month++) {
            long sold = PERMITS - random.nextInt(3);
            LocalDate day = working(LocalDate.of(2021, month, 5));
            rows.add("P2021-" + month + "," + day + ",permits," + yuan(sold * PERMIT) + ",permit holders");
        }
        write("permits.csv", rows.toArray(String[]::new));
    }

    private void expenses() throws IOException {
        List<String> rows = new ArrayList<>(List.of("voucher,date,category,amount,counterparty,for"));
        int number = 1;
        for (int month = 1; month <= 12; month++) {
            LocalDate pay = working(LocalDate.of(2021, month, 15));
            number = expense(rows, number, pay, "cleaning", 260_000, "cleaner", "wages");
            number = expense(rows, number, pay, "security", 320_000, "porter", "wages");
            number = expense(rows, number, pay, "security", 140_000, "relief porter", "wages");
            long power = 82_000 + 100L * random.nextInt(150);
            LocalDate bill = working(LocalDate.of(2021, month, 20));
            number = expense(rows, number, bill, "electricity", power, "electricity company", "");
            if (month % 3 == 2) {
                long repair = 90_000 + 1_000L * random.nextInt(60);
                number = expense(
                        rows, number, working(LocalDate.of(2021, month, 24)), "repairs", repair, "handyman", "");
            }
        }
        expense(
                rows,
                number,
                LocalDate.of(2021, 1, 11),
                "insurance",
                186_000,
                "insurance company",
                "accident cover of staff");
        write("expenses.csv", rows.toArray(String[]::new));
    }

    private static int expense(
            List<String> rows, int number, LocalDate day, String category, long amount, String payee, String of) {
        rows.add(String.join(",", "E2021-" + (100 + number), day.toString(), category, yuan(amount), payee, of));
        return number + 1;
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private void write(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
