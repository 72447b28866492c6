package org.sunledger.planted.plot;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers that people and banks give to payments. No number is given twice. */
final class References {

    private final Dice dice;
    private int given;

    References(Dice dice) {
        this.dice = dice;
    }

    /** A number that both sides know: the bank's own, or that of a bill. */
    String shared(LocalDate day) {
        given++;
        return dice.chance(6_000)
                ? day.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format(Locale.ROOT, "%010d", given * 7_919L)
                : String.format(Locale.ROOT, "INV-%d-%06d", day.getYear(), given);
    }

    /** The number of a payout. */
    String payout(LocalDate day) {
        given++;
        return String.format(Locale.ROOT, "SP%s%06d", day.format(DateTimeFormatter.BASIC_ISO_DATE), given);
    }

    /** The book's own voucher number, of which the bank knows nothing; often none. */
    String voucher(boolean chinese) {
        given++;
        return dice.chance(3_000) ? "" : String.format(Locale.ROOT, chinese ? "记-%06d" : "V-%06d", given);
    }

    /** The bank's own serial number, of which the book knows nothing; often none. */
    String serial() {
        given++;
        return dice.chance(3_000) ? "" : String.format(Locale.ROOT, "T%09d", given * 104_729L % 1_000_000_000L);
    }
}
