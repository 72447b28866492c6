package org.sunledger.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Items whose words say something else than the account they were booked on. */
final class Misbooked {
    private static final Phrases DEPOSIT =
            Phrases.of("押金", "保证金", "质保金", "deposit", "deposits", "security bond", "bond refund");
    private static final Phrases NO_DEPOSIT = Phrases.of("利息", "没收", "不退", "interest", "forfeit*");
    private static final Phrases TRANSFER = Phrases.of(transfers());
    private static final Phrases EARLIER = Phrases.of(
            "上年",
            "去年",
            "以前年度",
            "往年",
            "prior year*",
            "prior-year*",
            "last year*",
            "last-year*",
            "previous year*",
            "previous-year*");
    private static final Phrases NOTHING = Phrases.of();
    private static final int LONGEST_AGO = 15;

    private Misbooked() {}

    private static String[] transfers() {
        List<String> phrases = new ArrayList<>(List.of(
                "划转",
                "调拨",
                "内部转",
                "备用金",
                "提现",
                "存现",
                "现金存入",
                "缴存银行",
                "归集",
                "internal transfer*",
                "own account*",
                "petty cash*",
                "cash float*",
                "cash banked",
                "cash to bank",
                "cash withdrawal",
                "cash withdrawn",
                "topup",
                "top up",
                "top-up",
                "sweep"));
        for (String way : List.of("to", "from", "between")) {
            for (String place : List.of("own", "our", "petty", "bank", "savings", "supervised", "sub")) {
                phrases.add("transfer " + way + " " + place + "*");
            }
        }
        return phrases.toArray(String[]::new);
    }

    static void deposits(Trial trial) {
        words(trial, DEPOSIT, NO_DEPOSIT, "deposit");
    }

    static void transfers(Trial trial) {
        words(trial, TRANSFER, NOTHING, "transfer");
    }

    /** Without knowing where something was booked, its words alone say nothing. */
    private static void words(Trial trial, Phrases says, Phrases unless, String reason) {
        Population population = trial.population();
        if (!population.has(Field.ACCOUNT) && !population.has(Field.KIND) && !population.has(Field.STREAM)) {
            trial.lacks("account");
            return;
        }
        boolean[] suspicious = said(population, Field.TEXT, says, unless);
        List<Field> booked = List.of(Field.KIND, Field.ACCOUNT, Field.STREAM);
        List<boolean[]> right = booked.stream()
                .map(field -> said(population, field, says, NOTHING))
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

    private static boolean[] said(Population population, Field field, Phrases says, Phrases unless) {
        boolean[] found = new boolean[population.codes(field)];
        for (int code = 1; code < found.length; code++) {
            String text = population.textOf(field, code);
            found[code] = says.areIn(text) && !unless.areIn(text);
        }
        return found;
    }

    static void priorYear(Trial trial) {
        Population population = trial.population();
        int[] named = new int[population.codes(Field.TEXT)];
        boolean[] earlier = said(population, Field.TEXT, EARLIER, NOTHING);
        for (int code = 1; code < named.length; code++) {
            named[code] = latestYear(population.textOf(Field.TEXT, code));
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

    /** The latest year of this century that stands in a text as four digits by themselves; 0 when there is none. */
    private static int latestYear(String text) {
        int latest = 0;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                continue;
            }
            if (at - start == 4 && text.startsWith("20", start)) {
                latest = Math.max(latest, Integer.parseInt(text, start, at, 10));
            }
            start = at + 1;
        }
        return latest;
    }
}
