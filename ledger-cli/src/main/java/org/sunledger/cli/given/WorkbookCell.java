package org.sunledger.cli.given;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;

/**
 * What a cell of a workbook says, as text. A spreadsheet keeps numbers with fifteen digits and writes the noise behind
 * them into the file (1.1000000000000001), keeps days as numbers, and has lost the end of longer ids.
 *
 * @param text the value: numbers plainly, days as 2018-03-05, a time of day behind them
 * @param hasLostDigits whether it is a number too long for a spreadsheet, whose last digits are gone
 */
public record WorkbookCell(String text, boolean hasLostDigits) {
    private static final int DIGITS = 15;
    private static final MathContext KEPT = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** The numbers of formats that mean days and times without saying so, in the Chinese editions too. */
    private static final Set<Integer> DAY_FORMATS = Set.of(
            14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
            55, 56, 57, 58);

    private static final Set<Integer> TIME_FORMATS = Set.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56);

    static WorkbookCell of(Cell cell, boolean from1904) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(cell, number, from1904);
        }
        String text = value == null ? Objects.requireNonNullElse(cell.getRawValue(), "") : value.toString();
        return new WorkbookCell(text, false);
    }

    private static WorkbookCell number(Cell cell, BigDecimal number, boolean from1904) {
        if (isDay(cell) && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(2_958_466)) < 0) {
            return new WorkbookCell(day(number, from1904, isTimeOnly(cell)), false);
        }
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "").strip();
        if (raw.matches("[0-9]{16,}")) {
            // Written by a program with all its digits: nothing is lost yet.
            return new WorkbookCell(raw, false);
        }
        BigDecimal kept = number.round(KEPT);
        if (kept.precision() - kept.scale() > DIGITS) {
            return new WorkbookCell(raw, true);
        }
        BigDecimal plain = kept.signum() == 0 ? BigDecimal.ZERO : kept.stripTrailingZeros();
        return new WorkbookCell(plain.toPlainString(), false);
    }

    private static boolean isDay(Cell cell) {
        Integer id = cell.getDataFormatId();
        return (id != null && DAY_FORMATS.contains(id)) || format(cell).matches(".*[ymdhs].*");
    }

    private static boolean isTimeOnly(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = format(cell);
        return format.isEmpty() ? id != null && TIME_FORMATS.contains(id) : !format.matches(".*[yd].*");
    }

    /** The format without quoted text, colours and conditions. */
    private static String format(Cell cell) {
        String format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        return format.equalsIgnoreCase("general")
                ? ""
                : format.toLowerCase(Locale.ROOT)
                        .replaceAll("\"[^\"]*\"|\\\\.|_.|\\[(?!h|m|s)[^\\]]*]|general|e\\+", "");
    }

    private static String day(BigDecimal serial, boolean from1904, boolean timeOnly) {
        long days = serial.longValue();
        long seconds = serial.subtract(BigDecimal.valueOf(days))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime moment =
                zero(days, from1904).atStartOfDay().plusDays(days).plusSeconds(seconds);
        if (timeOnly && days == 0) {
            return TIME.format(moment.toLocalTime());
        }
        boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return moment.toLocalDate() + (midnight ? "" : " " + TIME.format(moment));
    }

    /** The day that is number 0. The first spreadsheets took 1900 for a leap year, so its first days count one less. */
    private static LocalDate zero(long days, boolean from1904) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return days < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }
}
