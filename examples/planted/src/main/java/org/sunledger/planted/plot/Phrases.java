package org.sunledger.planted.plot;

import java.time.LocalDate;
import java.util.Locale;

/** The words of a community, Chinese or English. Parties are roles and units, never people. */
final class Phrases {

    private final boolean chinese;

    Phrases(boolean chinese) {
        this.chinese = chinese;
    }

    boolean chinese() {
        return chinese;
    }

    String say(String inChinese, String inEnglish, Object... filled) {
        return String.format(Locale.ROOT, chinese ? inChinese : inEnglish, filled);
    }

    String unit(int building, int floor, int door) {
        return say("%d幢%d%02d室", "unit %d-%d%02d", building, floor, door);
    }

    String owner(String unit) {
        return say("业主%s", "Owner of %s", unit);
    }

    String parking(LocalDate month, String unit) {
        return say("%d年%d月停车费 %s", "Parking fee %d-%02d %s", month.getYear(), month.getMonthValue(), unit);
    }

    String propertyFee(int year, int quarter, String unit) {
        return say("%d年第%d季度物业费 %s", "Property fee %d Q%d %s", year, quarter, unit);
    }

    String of(LocalDate month, String inChinese, String inEnglish, int estate) {
        return say(
                "%d年%d月" + inChinese + " %d号小区",
                inEnglish + " %d-%02d estate %d",
                month.getYear(),
                month.getMonthValue(),
                estate);
    }
}
