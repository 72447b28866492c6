package org.sunledger.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Items whose words say something else than the account they were booked on. */
final class Misbooked {
    private static final Pattern DEPOSIT =
            Pattern.compile("押金|保证金|质保金|\\bdeposits?\\b|\\bsecurity bond\\b|\\bbond refund\\b");
    private static final Pattern NO_DEPOSIT = Pattern.compile("利息|没收|不退|\\binterest\\b|\\bforfeit");
    private static final Pattern TRANSFER = Pattern.compile("划转|调拨|内部转|备用金|提现|存现|现金存入|缴存银行|归集"
            + "|\\binternal transfer|\\btransfer (to|from|between) (own|our|petty|bank|savings|supervised|sub)"
            + "|\\bown account|\\bpetty cash|\\bcash float|\\bcash (banked|to bank|withdrawal|withdrawn)\\b"
            + "|\\btop.?up\\b|\\bsweep\\b");
    private static final Pattern EARLIER = Pattern.compile("上年|去年|以前年度|往年|\\b(prior|last|previous)[ -]year");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])");
    private static final int LONGEST_AGO = 15;

    private Misbooked() {}

    static void deposits(Trial trial) {
        words(trial, DEPOSIT, NO_DEPOSIT, "deposit");
    }

    static void transfers(Trial trial) {
        words(trial, TRANSFER, null, "transfer");
    }

    /** Without knowing where something was booked, its words alone say nothing. */
    private static void words(Trial trial, Pattern says, @Nullable Pattern unless, String reason) {
        Population population = trial.population();
        if (!population.has(Field.ACCOUNT) && !population.has(Field.KIND) && !population.has(Field.STREAM)) {
            trial.lacks("account");
            return;
        }
        boolean[] suspicious = said(population, Field.TEXT, says, unless);
        List<Field> booked = List.of(Field.KIND, Field.ACCOUNT, Field.STREAM);
        List<boolean[]> right = booked.stream()
                .map(field -> said(population, field, says, null))
                .toList();
        for (int item = 0; item < population.size(); item++) {
            boolean moves = population.flow(item) == Flow.IN || population.flow(item) == Flow.OUT;
            if (!moves || population.isUndone(item)) {
                continue;
            }
            trial.examine(item);
            boolean bookedSo = false;
            for (int i = 0; i < booked.size(); i++) {
                bookedSo |= right.get(i)[population.code(booked.get(i), item)];
            }
            if (suspicious[population.code(Field.TEXT, item)] && !bookedSo) {
                String way = population.flow(item) == Flow.IN ? "-as-income" : "-as-expense";
                trial.ask(reason + way, item, "text", population.text(Field.TEXT, item));
            }
        }
    }

    private static boolean[] said(Population population, Field field, Pattern says, @Nullable Pattern unless) {
        boolean[] found = new boolean[population.codes(field)];
        for (int code = 1; code < found.length; code++) {
            String text = population.textOf(field, code).toLowerCase(Locale.ROOT);
            found[code] = says.matcher(text).find()
                    && (unless == null || !unless.matcher(text).find());
        }
        return found;
    }

    static void priorYear(Trial trial) {
        Population population = trial.population();
        int[] named = new int[population.codes(Field.TEXT)];
        boolean[] earlier = said(population, Field.TEXT, EARLIER, null);
        for (int code = 1; code < named.length; code++) {
            Matcher years = YEAR.matcher(population.textOf(Field.TEXT, code));
            while (years.find()) {
                named[code] = Math.max(named[code], Integer.parseInt(years.group(1)));
            }
        }
        boolean anything = population.has(Field.TEXT) || population.has(Field.DOCUMENT_DATE);
        if (!anything) {
            trial.lacks("document-date");
            return;
        }
        for (int item = 0; item < population.size(); item++) {
            if (population.day(item) == Population.UNKNOWN || population.isUndone(item)) {
                continue;
            }
            trial.examine(item);
            int year = population.date(item).getYear();
            int said = named[population.code(Field.TEXT, item)];
            int paper = population.documentDay(item);
            int paperYear = paper == Population.UNKNOWN
                    ? year
                    : LocalDate.ofEpochDay(paper).getYear();
            if (paperYear < year) {
                trial.ask("paper-of-year", item, "year", Integer.toString(paperYear));
            } else if ((said < year && said > year - LONGEST_AGO) || earlier[population.code(Field.TEXT, item)]) {
                trial.ask("text-of-year", item, "text", population.text(Field.TEXT, item));
            }
        }
    }
}
