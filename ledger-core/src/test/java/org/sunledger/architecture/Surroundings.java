package org.sunledger.architecture;

import java.util.Set;

/**
 * What a pure function must not ask: each entry is a member ({@code owner.name}) or, where only one overload is at
 * fault, a full name with its parameters.
 */
final class Surroundings {

    static final Set<String> CONSOLE =
            Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.System.in", "java.lang.System.console");

    static final Set<String> CLOCK = Set.of(
            "java.time.LocalDate.now",
            "java.time.LocalTime.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Instant.now",
            "java.time.Year.now",
            "java.time.YearMonth.now",
            "java.time.MonthDay.now",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.Clock.tick",
            "java.lang.System.currentTimeMillis",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance");

    static final Set<String> CHANCE = Set.of(
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Random.<init>",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.Collections.shuffle(java.util.List)");

    /** The machine's locale, zone and charset, asked by name. */
    static final Set<String> HABITS = Set.of(
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.System.lineSeparator");

    /** The same, asked without a word. */
    static final Set<String> SILENT_HABITS = Set.of(
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.NumberFormat.getInstance()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.text.Collator.getInstance()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.ResourceBundle.getBundle(java.lang.String)",
            "java.util.Scanner.<init>(java.io.InputStream)");

    private Surroundings() {}
}
