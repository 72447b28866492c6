package org.sunledger.planted.plot;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What is paid in a year by and to a group of estates. Every obligation (this unit's parking of that month, that gate's
 * takings of a day) comes up once at most, as in life; amounts of fees and parking are round and the same for many.
 */
final class Community {

    private static final int[] AREAS = {60, 75, 89, 105, 128, 143};
    private static final int[] TARIFFS = {180, 200, 235, 280};
    private static final int[] PARKING = {15_000, 20_000, 30_000, 30_000, 30_000, 40_000};

    private final Dice dice;
    private final int year;
    private final List<Payment> due = new ArrayList<>();
    private int building;
    private int estates;
    private int spare;

    Community(Dice dice, int year, int rows) {
        this.dice = dice;
        this.year = year;
        int wanted = rows + rows / 8 + 100;
        while (due.size() < wanted / 4) {
            estate();
        }
        while (due.size() < wanted) {
            building();
        }
        dice.shuffle(due);
    }

    /** Another payment that has not come up yet. */
    Payment next() {
        if (due.isEmpty()) {
            building();
            dice.shuffle(due);
        }
        return due.remove(due.size() - 1);
    }

    /** A receipt of that day from a unit that pays nothing else. */
    Payment receiptOn(LocalDate day) {
        Phrases phrases = phrases();
        if (spare % 60 == 0) {
            building++;
        }
        String unit = phrases.unit(building, 20 + spare / 6 % 10, 1 + spare % 6);
        spare++;
        String owner = phrases.owner(unit);
        if (dice.chance(5_000)) {
            return new Payment(
                    day, PARKING[dice.below(PARKING.length)], owner, phrases.parking(day, unit), phrases.chinese());
        }
        long amount = 500L * dice.between(2, 40);
        String memo = dice.chance(5_000)
                ? phrases.say("门禁卡工本费 %s", "Door card %s", unit)
                : phrases.say("临时停车费 %s", "Visitor parking %s", unit);
        return new Payment(day, amount, owner, memo, phrases.chinese());
    }

    /** A contractor's bill of that amount, in the middle months of the year. */
    Payment bill(long amount) {
        Phrases phrases = phrases();
        LocalDate day = day(dice.between(2, 11), dice.between(1, 28));
        String memo = phrases.say("楼道翻新 %d幢", "Stairwell renovation building %d", dice.between(1, 300));
        return new Payment(day, -amount, phrases.say("维修队", "Repair contractor"), memo, phrases.chinese());
    }

    /** Any day of the year. */
    LocalDate anyDay() {
        return LocalDate.of(year, 1, 1).plusDays(dice.below(365));
    }

    /** The same amount, paid on one day by two units that pay nothing else, in words that name neither. */
    List<Payment> twins() {
        Phrases phrases = phrases();
        building++;
        LocalDate day = day(1 + dice.below(12), dice.between(1, 25));
        long amount = PARKING[dice.below(PARKING.length)];
        String memo = phrases.say("停车费", "Parking fee");
        List<Payment> both = new ArrayList<>();
        for (int door = 1; door <= 2; door++) {
            String owner = phrases.owner(phrases.unit(building, dice.between(1, 18), door));
            both.add(new Payment(day, amount, owner, memo, phrases.chinese()));
        }
        return both;
    }

    private Phrases phrases() {
        return new Phrases(dice.chance(6_000));
    }

    private LocalDate day(int month, int day) {
        return LocalDate.of(year, month, day);
    }

    /** One building: a fee every quarter from each unit, parking every month from six in ten. */
    private void building() {
        building++;
        Phrases phrases = phrases();
        int tariff = TARIFFS[dice.below(TARIFFS.length)];
        for (int floor = 1; floor <= 6; floor++) {
            for (int door = 1; door <= 4; door++) {
                unit(phrases, phrases.unit(building, floor, door), tariff);
            }
        }
    }

    private void unit(Phrases phrases, String unit, int tariff) {
        String owner = phrases.owner(unit);
        long fee = Math.round(AREAS[dice.below(AREAS.length)] * tariff * 3 / 100.0) * 100;
        for (int quarter = 1; quarter <= 4; quarter++) {
            LocalDate day = day(quarter * 3 - 2, 1).plusDays(dice.below(dice.chance(7_000) ? 30 : 85));
            add(phrases, day, fee, owner, phrases.propertyFee(year, quarter, unit));
        }
        if (dice.chance(6_000)) {
            long rent = PARKING[dice.below(PARKING.length)];
            for (int month = 1; month <= 12; month++) {
                LocalDate day = day(month, dice.between(1, 25));
                add(phrases, day, rent, owner, phrases.parking(day, unit));
            }
        }
    }

    /** One estate: its gate's takings day by day, rents, deposits, and what it pays to others. */
    private void estate() {
        estates++;
        Phrases phrases = phrases();
        int size = dice.between(80, 160);
        for (int month = 1; month <= 12; month++) {
            YearMonth of = YearMonth.of(year, month);
            for (int date = 1; date <= of.lengthOfMonth(); date++) {
                LocalDate day = of.atDay(date);
                long takings = 500L * dice.between(size / 2, size * 2);
                add(
                        phrases,
                        day,
                        takings,
                        phrases.say("道闸运营公司", "Gate operator"),
                        phrases.say("道闸日结 %s %d号小区", "Gate settlement %s estate %d", day, estates));
            }
            rents(phrases, of, size);
            bills(phrases, of, size);
            repairs(phrases, of);
            deposits(phrases, of);
        }
    }

    private void rents(Phrases phrases, YearMonth of, int size) {
        monthly(phrases, of, "电梯广告公司", "Lift advertising company", "电梯广告费", "Lift advertising", 10_000L * size);
        monthly(phrases, of, "通信机房承租方", "Telecom room tenant", "机房场地费", "Telecom room rent", 5_000L * size);
        monthly(phrases, of, "快递柜公司", "Parcel locker company", "快递柜场地费", "Parcel locker rent", 10_000L);
        monthly(phrases, of, "灯箱广告公司", "Light box company", "灯箱广告费", "Light box advertising", 100L * size);
    }

    private void bills(Phrases phrases, YearMonth of, int size) {
        monthly(phrases, of, "保洁公司", "Cleaning company", "保洁费", "Cleaning", -20_000L * size);
        monthly(phrases, of, "保安公司", "Security company", "保安服务费", "Security", -35_000L * size);
        monthly(phrases, of, "电梯维保公司", "Lift maintenance company", "电梯维保费", "Lift maintenance", -8_000L * size);
        monthly(phrases, of, "供电公司", "Electricity company", "公共电费", "Electricity", -size * 11_000L - cents());
        monthly(phrases, of, "自来水公司", "Water company", "公共水费", "Water", -size * 1_500L - cents());
        monthly(phrases, of, "开户银行", "Bank", "账户管理费", "Account fee", -1_000L);
        if (of.getMonthValue() % 3 == 0) {
            monthly(phrases, of, "开户银行", "Bank", "存款利息", "Interest", 10_000L + cents());
        }
    }

    private void monthly(
            Phrases phrases, YearMonth of, String party, String inEnglish, String what, String english, long amount) {
        LocalDate day = of.atDay(dice.between(5, 25));
        add(phrases, day, amount, phrases.say(party, inEnglish), phrases.of(day, what, english, estates));
    }

    private void repairs(Phrases phrases, YearMonth of) {
        for (int number = dice.between(3, 8); number > 0; number--) {
            LocalDate day = of.atDay(dice.between(1, of.lengthOfMonth()));
            long amount = dice.chance(5_000)
                    ? 1_000L * dice.between(3, 600)
                    : 10L * dice.between(500, 90_000) + dice.below(10);
            String what = dice.one(REPAIRS);
            String named =
                    phrases.chinese() ? what.substring(0, what.indexOf('/')) : what.substring(what.indexOf('/') + 1);
            String memo = phrases.say("%s %d号小区%d幢", "%s estate %d building %d", named, estates, dice.between(1, 30));
            add(phrases, day, -amount, phrases.say("维修队", "Repair contractor"), memo);
        }
    }

    private static final List<String> REPAIRS = List.of(
            "门禁维修/Door entry repair",
            "路灯更换/Street lamp replacement",
            "水泵维修/Pump repair",
            "绿化修剪/Garden pruning",
            "外墙补漏/Facade leak repair",
            "监控维修/Camera repair",
            "管道疏通/Drain clearing",
            "消防器材/Fire equipment");

    private void deposits(Phrases phrases, YearMonth of) {
        for (int number = dice.between(2, 6); number > 0; number--) {
            String unit = phrases.unit(dice.between(1, 30), dice.between(7, 18), dice.between(5, 9));
            long amount = 100_000L * dice.between(1, 3);
            LocalDate day = of.atDay(dice.between(1, of.lengthOfMonth()));
            boolean back = dice.chance(4_500);
            String memo = back
                    ? phrases.say("退装修押金 %s", "Deposit returned %s", unit)
                    : phrases.say("装修押金 %s", "Renovation deposit %s", unit);
            add(phrases, day, back ? -amount : amount, phrases.owner(unit), memo);
        }
    }

    private long cents() {
        return dice.below(10_000);
    }

    private void add(Phrases phrases, LocalDate day, long amount, String party, String memo) {
        due.add(new Payment(day, amount, party, memo, phrases.chinese()));
    }
}
