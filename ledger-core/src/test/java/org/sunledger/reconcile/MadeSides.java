package org.sunledger.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Small made-up sides with what goes wrong in life: late, doubled, missing, mistyped, batched, taken back. */
public record MadeSides(List<Line> left, List<Line> right) {
    static final List<String> FIELDS = List.of("reference", "counterparty", "memo");

    public record Line(int day, long amount, String id, String reference, String counterparty, String memo) {}

    public static MadeSides of(long seed, int events) {
        Random random = new Random(seed);
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            int day = 17_000 + random.nextInt(40);
            long amount = (random.nextInt(4) - 1) * 100L * (1 + random.nextInt(12)) + random.nextInt(3) * 7L;
            String reference = random.nextInt(3) == 0 ? "R-" + (1000 + random.nextInt(events + 1)) : "";
            String who = "payer " + random.nextInt(5);
            String memo = random.nextInt(4) == 0 ? "" : "fee " + random.nextInt(6);
            Line line = new Line(day, amount, "L" + left.size(), reference, who, memo);
            Line other = new Line(day + random.nextInt(4), amount, "R" + right.size(), reference, who, memo);
            switch (random.nextInt(9)) {
                case 0 -> left.add(line);
                case 1 -> right.add(other);
                case 2 -> {
                    left.add(line);
                    left.add(new Line(day, amount, "L" + left.size(), reference, who, memo));
                    right.add(other);
                }
                case 3 -> {
                    left.add(line);
                    right.add(new Line(day, amount + 1 - random.nextInt(3), other.id(), "", who, memo));
                }
                case 4 -> batch(random, left, right, day, i);
                case 5 -> {
                    left.add(line);
                    left.add(new Line(day + 1, -amount, "L" + left.size(), reference, who, memo));
                }
                default -> {
                    left.add(line);
                    right.add(other);
                }
            }
        }
        return new MadeSides(left, right);
    }

    private static void batch(Random random, List<Line> left, List<Line> right, int day, int number) {
        long sum = 0;
        int parts = 2 + random.nextInt(3);
        for (int part = 0; part < parts; part++) {
            long amount = 100 + random.nextInt(9_000);
            sum += amount;
            left.add(new Line(day, amount, "L" + left.size(), "B-" + number, "platform", "part " + part));
        }
        long fee = random.nextBoolean() ? sum / 200 : 0;
        right.add(new Line(day + 1, sum - fee, "R" + right.size(), "B-" + number, "platform", "payout"));
    }

    /** One of the sides as a file, its amounts in whole units of two decimals. */
    public static String csv(List<Line> lines) {
        StringBuilder csv = new StringBuilder("id,date,amount,reference,counterparty,memo\n");
        for (Line line : lines) {
            csv.append(line.id()).append(',').append(LocalDate.ofEpochDay(line.day()));
            csv.append(',').append(BigDecimal.valueOf(line.amount(), 2).toPlainString());
            csv.append(',').append(line.reference()).append(',').append(line.counterparty());
            csv.append(',').append(line.memo()).append('\n');
        }
        return csv.toString();
    }

    /** One of the sides, with its lines in another order. */
    static Side side(List<Line> lines, long shuffle) {
        List<Line> order = new ArrayList<>(lines);
        Collections.shuffle(order, new Random(shuffle));
        SideBuilder builder = Side.builder(FIELDS);
        for (int i = 0; i < order.size(); i++) {
            Line line = order.get(i);
            builder.add(
                    0, i + 2, line.day(), line.amount(), line.id(), line.reference(), line.counterparty(), line.memo());
        }
        return builder.build();
    }
}
