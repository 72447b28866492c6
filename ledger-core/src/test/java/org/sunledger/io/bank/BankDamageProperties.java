package org.sunledger.io.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sunledger.money.Amounts;

/** Damaged files: every row is taken or refused, and no amount changes without a word. */
class BankDamageProperties {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** A physical line of the file, and the amount it had before anything happened to it. */
    private static final class Row {
        private byte[] bytes;
        private final Long amount;
        private boolean isHeader;
        private boolean isTotals;
        private boolean isCut;

        Row(byte[] bytes, Long amount) {
            this.bytes = bytes;
            this.amount = amount;
        }
    }

    @Property(tries = 5000)
    void everyRowIsTakenOrRefusedAndNoAmountChangesSilently(@ForAll long seed) {
        Random random = new Random(seed);
        boolean corporate = random.nextBoolean();
        Charset charset = random.nextBoolean() ? StandardCharsets.UTF_8 : GB18030;
        List<Row> rows = rows(random, corporate, charset);
        boolean cut = false;
        boolean quoted = false;
        for (int i = 0; i <= random.nextInt(3); i++) {
            switch (random.nextInt(6)) {
                case 0 -> loseComma(rows, random, charset);
                case 1 -> mergeCells(rows, random, charset);
                case 2 -> cut = true;
                case 3 -> doubleHeader(rows, random);
                case 4 -> otherEncoding(rows, random, charset);
                default -> {
                    // Two stray quotes make one cell of several lines, as good a CSV as any: then they are one row.
                    if (!quoted) {
                        strayQuote(rows, random, charset);
                    }
                    quoted = true;
                }
            }
        }
        byte[] file = file(rows);
        if (cut) {
            file = cutTail(rows, file, random);
        }

        BankFile read = reader(corporate).read("damaged.csv", file);

        check(rows, read, charset);
    }

    private static void check(List<Row> rows, BankFile read, Charset charset) {
        if (!read.problems().isEmpty()) {
            // The header itself cannot be read, because most lines are of another encoding: nothing is taken.
            assertThat(read.rowsTaken()).isZero();
            assertThat(encodingsOf(rows)).isGreaterThan(1);
            return;
        }
        long inFile = rows.stream()
                .skip(1)
                .filter(row -> !new String(row.bytes, StandardCharsets.ISO_8859_1).isBlank())
                .filter(row -> !isSeparatorsOnly(row.bytes))
                .filter(row -> !(row.isTotals && text(row, charset).startsWith("合计")))
                .count();
        assertThat(read.rowsTaken() + read.rowsRefused()).isEqualTo(inFile);
        Map<Long, Row> byLine = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            byLine.put(i + 1L, rows.get(i));
        }
        boolean hasTotals = rows.get(rows.size() - 1).isTotals && !rows.get(rows.size() - 1).isCut;
        for (BankLine line : read.lines()) {
            if (!hasTotals && line.equals(read.lines().get(0))) {
                // Nothing in the file says what was before its first line; only totals bear its amount out.
                continue;
            }
            Long original = byLine.get(line.line()).amount;
            if (original == null || original != line.amountMinor()) {
                assertThat(read.findings())
                        .as("line " + line.line() + " says " + line.amountMinor() + " instead of " + original)
                        .isNotEmpty();
            }
        }
    }

    /** In how many encodings the lines of a file are. */
    private static long encodingsOf(List<Row> rows) {
        return rows.stream()
                .map(row -> new String(row.bytes, StandardCharsets.UTF_8).contains("\ufffd"))
                .distinct()
                .count();
    }

    private static boolean isSeparatorsOnly(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace(",", "").isBlank();
    }

    private static BankReader reader(boolean corporate) {
        return BankReader.of(
                BankProfile.find(corporate ? "icbc-corporate" : "plain").orElseThrow(), BankFixtures.CNY);
    }

    private static List<Row> rows(Random random, boolean corporate, Charset charset) {
        List<Row> rows = new ArrayList<>();
        String header = corporate ? "凭证号,交易时间,对方单位,对方账号,转入金额,转出金额,余额,用途,摘要,附言" : "日期,金额,余额,流水号,对方单位,备注";
        rows.add(new Row(header.getBytes(charset), null));
        rows.get(0).isHeader = true;
        long balance = random.nextInt(1_000_000);
        long in = 0;
        long out = 0;
        int count = 2 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            long amount = (1 + random.nextInt(500_000)) * (random.nextInt(3) == 0 ? -1L : 1L);
            balance += amount;
            in += Math.max(amount, 0);
            out += Math.max(-amount, 0);
            rows.add(new Row(line(i, amount, balance, corporate).getBytes(charset), amount));
        }
        String net = Amounts.plain(in - out, 2);
        String totals = corporate
                ? "合计,,,," + Amounts.plain(in, 2) + "," + Amounts.plain(out, 2) + ",,,,"
                : "合计," + net + ",,,,";
        rows.add(new Row(totals.getBytes(charset), null));
        rows.get(rows.size() - 1).isTotals = true;
        return rows;
    }

    private static String line(int i, long amount, long balance, boolean corporate) {
        String day = "2026-04-" + (10 + i);
        String money = Amounts.plain(Math.abs(amount), 2);
        if (corporate) {
            String sides = amount > 0 ? money + "," : "," + money;
            return "000" + i + "\t," + day + " 09:00:00,某某传媒公司,62220000" + i + "," + sides + ","
                    + Amounts.plain(balance, 2) + ",广告费,转账,附言" + i;
        }
        return day + "," + Amounts.plain(amount, 2) + "," + Amounts.plain(balance, 2) + ",R" + i + ",某某公司,停车费";
    }

    private static Row any(List<Row> rows, Random random) {
        return rows.get(1 + random.nextInt(rows.size() - 2));
    }

    private static void loseComma(List<Row> rows, Random random, Charset charset) {
        Row row = any(rows, random);
        List<String> cells = new ArrayList<>(Arrays.asList(text(row, charset).split(",", -1)));
        if (cells.size() > 1 && !row.isHeader) {
            int at = random.nextInt(cells.size() - 1);
            cells.set(at, cells.get(at) + cells.remove(at + 1));
            row.bytes = String.join(",", cells).getBytes(charset);
        }
    }

    private static void mergeCells(List<Row> rows, Random random, Charset charset) {
        Row row = any(rows, random);
        List<String> cells = new ArrayList<>(Arrays.asList(text(row, charset).split(",", -1)));
        if (cells.size() > 1 && !row.isHeader) {
            int at = random.nextInt(cells.size() - 1);
            cells.set(at, cells.get(at) + " " + cells.get(at + 1));
            cells.set(at + 1, "");
            row.bytes = String.join(",", cells).getBytes(charset);
        }
    }

    private static void doubleHeader(List<Row> rows, Random random) {
        Row again = new Row(rows.get(0).bytes, null);
        again.isHeader = true;
        rows.add(1 + random.nextInt(rows.size() - 1), again);
    }

    private static void otherEncoding(List<Row> rows, Random random, Charset charset) {
        Row row = any(rows, random);
        if (!row.isHeader) {
            row.bytes = text(row, charset)
                    .getBytes(charset.equals(StandardCharsets.UTF_8) ? GB18030 : StandardCharsets.UTF_8);
        }
    }

    private static void strayQuote(List<Row> rows, Random random, Charset charset) {
        Row row = any(rows, random);
        String text = text(row, charset);
        int at = random.nextInt(text.length() + 1);
        if (!row.isHeader) {
            row.bytes = (text.substring(0, at) + "\"" + text.substring(at)).getBytes(charset);
        }
    }

    /** The text of a row, which another damage may have put into another encoding. */
    private static String text(Row row, Charset charset) {
        return new String(row.bytes, charset);
    }

    private static byte[] file(List<Row> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Row row : rows) {
            out.writeBytes(row.bytes);
            out.write('\n');
        }
        return out.toByteArray();
    }

    private static byte[] cutTail(List<Row> rows, byte[] file, Random random) {
        int header = rows.get(0).bytes.length + 1;
        int kept = header + random.nextInt(file.length - header + 1);
        byte[] cut = Arrays.copyOf(file, kept);
        int start = 0;
        for (int i = 0; i < rows.size(); i++) {
            int end = start + rows.get(i).bytes.length;
            if (start >= kept) {
                rows.subList(i, rows.size()).clear();
            } else if (end > kept) {
                rows.get(i).bytes = Arrays.copyOfRange(file, start, kept);
                rows.get(i).isCut = true;
            }
            start = end + 1;
        }
        return cut;
    }
}
