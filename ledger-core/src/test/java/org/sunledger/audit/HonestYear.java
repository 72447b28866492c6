package org.sunledger.audit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sunledger.period.DatePeriod;

/**
 * A made-up year of a community in which nobody cheats: services by the month and by the week, repairs at odd prices,
 * several meters billed alike on one day, the gate day by day, fees of equal flats. It has what honest books have that
 * tests are known to take for odd.
 */
final class HonestYear {
    static final int YEAR = 2018;
    private static final int FLATS = 180;
    private static final String[] FIRMS = {
        "Riverside Lamp Works",
        "Plum Court Plumbing",
        "Eastgate Locksmiths",
        "Garden and Hedge Co",
        "Lift Care Ltd",
        "Roof and Gutter",
        "Paint House",
        "Clear Windows",
        "Fire Watch Ltd",
        "Pump Service",
        "Paper and Print",
        "Sand and Salt",
        "Signs and Plates",
        "Pest Patrol",
        "Cable Menders",
        "Door and Frame",
        "Tile and Grout"
    };

    final List<Item> items = new ArrayList<>();
    private final Random random;

    /** One item, changed by whoever plants something. */
    static final class Item {
        LocalDate day;
        LocalDate paper;
        int lag;
        int minute;
        long minor;
        Flow flow;
        String party;
        String number = "";
        String text;
        String kind;
        String maker = "treasurer";
        String approver = "chair";

        Item(LocalDate day, long minor, Flow flow, String party, String text, String kind) {
            this.day = day;
            this.paper = day;
            this.minor = minor;
            this.flow = flow;
            this.party = party;
            this.text = text;
            this.kind = kind;
        }

        Item copy() {
            Item copy = new Item(day, minor, flow, party, text, kind);
            copy.paper = paper;
            copy.lag = lag;
            copy.minute = minute;
            copy.number = number;
            copy.maker = maker;
            copy.approver = approver;
            return copy;
        }
    }

    HonestYear(long seed) {
        random = new Random(seed);
        for (int month = 1; month <= 12; month++) {
            monthly(LocalDate.of(YEAR, month, 1));
        }
        for (LocalDate day = LocalDate.of(YEAR, 1, 1); day.getYear() == YEAR; day = day.plusDays(1)) {
            daily(day);
        }
        items.sort(Comparator.comparing(item -> item.day));
        numbers();
    }

    private void monthly(LocalDate first) {
        pay(first.plusDays(4), 12_000_00, "Porter Services Ltd", "porter " + first.getMonth());
        pay(first.plusDays(9), 3_865_20, "Lift Care Ltd", "lift contract");
        for (int meter = 1; meter <= 3; meter++) {
            pay(first.plusDays(14), 412_35 + random.nextInt(400_00), "City Power", "meter " + meter);
        }
        pay(first.plusDays(19), 86_00, "City Water", "meter east");
        pay(first.plusDays(19), 86_00, "City Water", "meter west");
        for (int flat = 1; flat <= FLATS; flat++) {
            if (random.nextInt(3) == 0) {
                LocalDate day = first.plusDays(random.nextInt(26));
                items.add(new Item(day, flat % 2 == 0 ? 235_00 : 311_50, Flow.IN, "7-" + flat, "fee", "fee-receipt"));
            }
        }
    }

    private void daily(LocalDate day) {
        items.add(new Item(day, 600_00 + random.nextInt(500_00), Flow.IN, "gate channel", "takings", "income"));
        if (day.getDayOfWeek() == DayOfWeek.FRIDAY) {
            pay(day, 480_00, "Window Cleaner", "week");
        }
        if (random.nextInt(3) > 0) {
            double size = Math.exp(6.0 + random.nextGaussian() * 0.9);
            pay(day, Math.round(size * 100), FIRMS[random.nextInt(FIRMS.length)], "repair " + random.nextInt(400));
        }
    }

    private void pay(LocalDate day, long minor, String party, String text) {
        Item item = new Item(day, minor, Flow.OUT, party, text, "expense");
        item.paper = day.minusDays(Math.min(random.nextInt(6), day.getDayOfYear() - 1));
        items.add(item);
    }

    private void numbers() {
        int paid = 0;
        int received = 0;
        for (Item item : items) {
            boolean out = item.flow == Flow.OUT;
            item.number = String.format(Locale.ROOT, "%s-%05d", out ? "P" : "R", out ? ++paid : ++received);
            item.minute = 9 * 60 + random.nextInt(8 * 60);
            LocalDate written = item.day.plusDays(random.nextInt(3));
            while (written.getDayOfWeek() == DayOfWeek.SATURDAY || written.getDayOfWeek() == DayOfWeek.SUNDAY) {
                written = written.plusDays(1);
            }
            item.lag = (int) (written.toEpochDay() - item.day.toEpochDay());
        }
    }

    Population population() {
        PopulationBuilder builder = Population.ofFile("year.csv");
        for (Item item : items) {
            builder.item(builder.size() + 2)
                    .day((int) item.day.toEpochDay())
                    .documentDay((int) item.paper.toEpochDay())
                    .recorded((int) (item.day.toEpochDay() + item.lag) * 1440 + item.minute)
                    .amount(item.minor, item.flow)
                    .text(Field.PARTY, item.party)
                    .text(Field.NUMBER, item.number)
                    .text(Field.TEXT, item.text)
                    .text(Field.KIND, item.kind)
                    .text(Field.MAKER, item.maker)
                    .text(Field.APPROVER, item.approver);
        }
        return builder.period(DatePeriod.closed(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31)))
                .build();
    }
}
