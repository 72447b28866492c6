import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Writes the two files of this story: what the committee's book says about its bank account in 2018, and what the bank
 * says. No chance is involved. {@link #ordinary} is a year without trouble; {@link #trouble} is what an auditor is to
 * find, one method for each kind.
 */
final class Generate {

    private record Line(LocalDate date, long amount, String reference, String counterparty, String memo) {}

    private final List<Line> book = new ArrayList<>();
    private final List<Line> bank = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        Generate year = new Generate();
        year.ordinary();
        year.trouble();
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        write(folder.resolve("book.csv"), "V", year.book);
        write(folder.resolve("bank.csv"), "T", year.bank);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2018, month, day);
    }

    // ---- a year without trouble
    // ----------------------------------------------------------------------------------------

    private void ordinary() {
        for (int month = 1; month <= 12; month++) {
            rents(month);
            parking(month);
            payouts(month);
            bills(month);
            deposits(month);
        }
    }

    /** Contract partners name the contract and the month; the money arrives on the day or up to three days later. */
    private void rents(int month) {
        String of = String.format(Locale.ROOT, "2018-%02d", month);
        both(day(month, 5), month % 3, 150_000, "HT-TEL-" + of, "通信机房承租方", "机房场地费 " + of, "机房场地费 " + of);
        both(day(month, 8), 0, 35_000, "HT-BOX-" + of, "灯箱广告公司", "灯箱广告费 " + of, "灯箱广告费");
        if (month % 3 == 1) {
            both(day(month, 10), 1, 5_250_000, "HT-LIFT-" + of, "电梯广告公司", "电梯广告费 季度", "电梯广告费 " + of);
        }
    }

    /**
     * Ten owners pay 300.00 a month, each on a day of their own, with or without words; the bank cuts the words off.
     */
    private void parking(int month) {
        for (int owner = 0; owner < 10; owner++) {
            String unit = (owner + 1) + "幢" + (owner % 6 + 1) + "0" + (owner % 2 + 1) + "室";
            String memo = "2018年" + month + "月停车费 " + unit;
            String seen = (owner + month) % 3 == 0 ? memo.substring(0, memo.length() - 2) : memo;
            both(day(month, 2 + owner * 2), (owner + month) % 4 / 2, 30_000, "", "业主" + unit, memo, seen);
        }
    }

    /** Three gates, every ten days one payout less 0.38 percent; the book has the fee, and the number of the payout. */
    private void payouts(int month) {
        for (int third = 0; third < 3; third++) {
            String number = String.format(Locale.ROOT, "JS2018%02d%d", month, third + 1);
            LocalDate date = day(month, 9 + third * 9);
            long sum = 0;
            for (int gate = 1; gate <= 3; gate++) {
                long takings = 500L * (1_200 + 70L * gate * month % 410 + 130L * third);
                sum += takings;
                book.add(new Line(date, takings, number, "道闸运营公司", gate + "号岗亭停车收入"));
            }
            long fee = (sum * 38 + 5_000) / 10_000;
            book.add(new Line(date, -fee, number, "道闸运营公司", "通道手续费"));
            bank.add(new Line(date.plusDays(1), sum - fee, number, "道闸运营公司", "停车费结算 " + number));
        }
    }

    private void bills(int month) {
        String of = "2018年" + month + "月";
        both(day(month, 12), 0, -2_800_000, "", "保洁公司", of + "保洁费", of + "保洁费");
        both(day(month, 13), 0, -640_000, "", "电梯维保公司", of + "电梯维保费", of + "电梯维保");
        both(day(month, 20), 1, -1_243_017 - 3_911L * month, "", "供电公司", of + "公共电费", "代扣电费 " + of);
        both(day(month, 22), 2, -180_430 - 677L * month, "", "自来水公司", of + "公共水费", "代扣水费 " + of);
        both(day(month, 25), 0, -1_000, "", "开户银行", "账户管理费", "账户管理费");
        if (month % 3 == 0) {
            both(day(month, 21), 0, 4_212 + 113L * month, "", "开户银行", "存款利息", "结息");
        }
    }

    private void deposits(int month) {
        String unit = month + "幢1701室";
        both(day(month, 15), month % 2, 200_000, "YJ-" + month, "业主" + unit, "装修押金 " + unit, "装修押金");
        if (month > 3) {
            String back = (month - 3) + "幢1701室";
            both(day(month, 18), 0, -200_000, "YJ-" + (month - 3), "业主" + back, "退装修押金 " + back, "退押金 " + back);
        }
    }

    private void both(LocalDate date, int lag, long amount, String reference, String party, String memo, String seen) {
        book.add(new Line(date, amount, reference, party, memo));
        bank.add(new Line(date.plusDays(lag), amount, reference, party, seen));
    }

    // ---- what an auditor is to find
    // ------------------------------------------------------------------------------------

    private void trouble() {
        transposedDigits();
        oneCentOff();
        wrongSign();
        enteredTwice();
        takenBack();
        paidInTwoParts();
        twins();
        walletTwice();
        neverArrived();
        neverBooked();
        onTheWayAtTheEnd();
        addsUpByChance();
    }

    private void transposedDigits() {
        book.add(new Line(day(3, 6), -153_000, "", "维修队", "3号楼门禁维修"));
        bank.add(new Line(day(3, 6), -135_000, "", "维修队", "3号楼门禁维修"));
    }

    private void oneCentOff() {
        book.add(new Line(day(5, 17), -88_889, "FP-20180517", "水泵厂", "水泵配件"));
        bank.add(new Line(day(5, 17), -88_888, "FP-20180517", "水泵厂", "水泵配件"));
    }

    private void wrongSign() {
        book.add(new Line(day(6, 14), 46_200, "", "绿化公司", "补种绿化"));
        bank.add(new Line(day(6, 14), -46_200, "", "绿化公司", "补种绿化"));
    }

    private void enteredTwice() {
        Line once = new Line(day(4, 11), -372_500, "FP-20180410", "消防器材公司", "更换灭火器");
        book.add(once);
        book.add(once);
        bank.add(once);
    }

    private void takenBack() {
        book.add(new Line(day(7, 3), -96_000, "", "管道疏通公司", "疏通化粪池"));
        book.add(new Line(day(7, 4), 96_000, "", "管道疏通公司", "冲正 疏通化粪池"));
        both(day(7, 4), 0, -69_000, "", "管道疏通公司", "疏通化粪池", "疏通化粪池");
    }

    private void paidInTwoParts() {
        book.add(new Line(day(8, 7), -1_860_000, "HT-FACADE", "外墙维修公司", "外墙补漏"));
        bank.add(new Line(day(8, 7), -1_000_000, "HT-FACADE", "外墙维修公司", "外墙补漏 首付"));
        bank.add(new Line(day(8, 16), -860_000, "HT-FACADE", "外墙维修公司", "外墙补漏 尾款"));
    }

    /** Two owners pay through a platform that tells the bank neither name nor unit. */
    private void twins() {
        for (String unit : List.of("21幢302室", "22幢302室")) {
            book.add(new Line(day(9, 19), 45_000, "", "业主" + unit, "地下车位费"));
            bank.add(new Line(day(9, 20), 45_000, "", "支付平台", "地下车位费"));
        }
    }

    private void walletTwice() {
        book.add(new Line(day(10, 10), 318_600, "TX1010", "支付平台", "钱包提现到银行"));
        book.add(new Line(day(10, 10), 318_600, "TX1010", "支付平台", "收到钱包提现"));
        bank.add(new Line(day(10, 11), 318_600, "TX1010", "支付平台", "提现"));
    }

    private void neverArrived() {
        book.add(new Line(day(2, 23), 100_000, "HT-LOCKER-2018", "快递柜公司", "快递柜场地费 2018年"));
    }

    private void neverBooked() {
        bank.add(new Line(day(11, 14), 120_000, "", "旧物回收公司", "旧灯管回收款"));
        bank.add(new Line(day(11, 28), -2_600, "", "开户银行", "回单工本费"));
    }

    private void onTheWayAtTheEnd() {
        book.add(new Line(day(12, 31), 262_500, "HT-LIFT-2019", "电梯广告公司", "电梯广告费 2019年预付"));
        book.add(new Line(day(12, 31), -415_000, "ZP-0098", "路灯厂", "路灯更换"));
    }

    /** Cash is paid in. It is the sum of three receipts that did not arrive; nothing says that it is these three. */
    private void addsUpByChance() {
        book.add(new Line(day(10, 22), 60_000, "", "业主15幢201室", "装修垃圾清运费"));
        book.add(new Line(day(10, 23), 25_000, "", "业主16幢502室", "门禁卡工本费"));
        book.add(new Line(day(10, 24), 80_000, "", "业主18幢101室", "装修垃圾清运费"));
        bank.add(new Line(day(10, 26), 165_000, "", "", "现金存入"));
    }

    // ---- the files
    // -----------------------------------------------------------------------------------------------------

    private static void write(Path file, String letter, List<Line> lines) throws IOException {
        lines.sort(Comparator.comparing(Line::date));
        StringBuilder text = new StringBuilder("id,date,amount,reference,counterparty,memo\n");
        int number = 0;
        for (Line line : lines) {
            number++;
            text.append(String.format(Locale.ROOT, "%s%03d,", letter, number))
                    .append(line.date())
                    .append(',')
                    .append(BigDecimal.valueOf(line.amount(), 2).toPlainString())
                    .append(',')
                    .append(String.join(",", line.reference(), line.counterparty(), line.memo()))
                    .append('\n');
        }
        Files.writeString(file, text);
    }
}
