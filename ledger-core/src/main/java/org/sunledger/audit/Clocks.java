package org.sunledger.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** When items were written down, and for which day. Items written down in the same minute are one question. */
final class Clocks {
    private static final int DAY = 24 * 60;

    private Clocks() {}

    static void weekend(Trial trial) {
        TestTerms.Hours hours = trial.terms().hours();
        int[] days = new int[trial.population().size()];
        LongCodes known = new LongCodes();
        boolean[] off = new boolean[16];
        for (int item = 0; item < days.length; item++) {
            int minute = trial.population().recorded(item);
            if (minute == Population.UNKNOWN) {
                days[item] = -1;
                continue;
            }
            trial.examine(item);
            int day = Math.floorDiv(minute, DAY);
            int before = known.size();
            int code = known.code(day);
            off = code < off.length ? off : Arrays.copyOf(off, off.length * 2);
            if (known.size() > before) {
                off[code] = hours.isOff(LocalDate.ofEpochDay(day));
            }
            days[item] = off[code] ? minute & Integer.MAX_VALUE : -1;
        }
        ask(trial, "weekend", days);
    }

    static void hours(Trial trial) {
        TestTerms.Hours hours = trial.terms().hours();
        Population population = trial.population();
        int[] minutes = new int[population.size()];
        boolean anyTime = false;
        for (int item = 0; item < minutes.length; item++) {
            int recorded = population.recorded(item);
            int minute = Math.floorMod(recorded, DAY);
            boolean known = recorded != Population.UNKNOWN;
            anyTime |= known && minute != 0;
            if (known) {
                trial.examine(item);
            }
            boolean late = known && (minute < hours.opens() || minute >= hours.closes());
            minutes[item] = late ? recorded & Integer.MAX_VALUE : -1;
        }
        if (!anyTime) {
            trial.lacks("time");
            return;
        }
        ask(trial, "after-hours", minutes);
    }

    private static void ask(Trial trial, String reason, int[] keys) {
        Population population = trial.population();
        for (int[] group : Grouping.ofAll(population).by(keys).groups(1)) {
            long sum = 0;
            for (int item : group) {
                sum += population.inScope(item) ? population.minor(item) : 0;
            }
            LocalDateTime at = population.recordedAt(group[0]);
            trial.ask(
                    reason,
                    group,
                    sum,
                    "at",
                    at.toLocalDate() + " " + at.toLocalTime(),
                    "weekday",
                    at.getDayOfWeek().name().toLowerCase(Locale.ROOT),
                    "count",
                    Integer.toString(group.length));
        }
    }

    /** Items of one day that were written down in the same minute, as an import does, are one question. */
    static void backdated(Trial trial) {
        Population population = trial.population();
        int window = trial.terms().windows().late();
        int[] odd = new int[population.size()];
        LongCodes moments = new LongCodes();
        for (int item = 0; item < odd.length; item++) {
            int recorded = population.recorded(item);
            odd[item] = -1;
            if (recorded == Population.UNKNOWN || population.day(item) == Population.UNKNOWN) {
                continue;
            }
            trial.examine(item);
            int days = lateBy(population, item);
            if (days > window || days < 0) {
                odd[item] = moments.code(recorded * 2L + (days < 0 ? 1 : 0));
            }
        }
        for (int[] group : Grouping.ofAll(population).by(odd).groups(1)) {
            backdated(trial, group);
        }
    }

    private static int lateBy(Population population, int item) {
        return Math.floorDiv(population.recorded(item), DAY) - population.day(item);
    }

    private static void backdated(Trial trial, int[] group) {
        Population population = trial.population();
        long sum = 0;
        int most = 0;
        for (int item : group) {
            sum += population.inScope(item) ? population.minor(item) : 0;
            most = Math.max(most, Math.abs(lateBy(population, item)));
        }
        trial.ask(
                lateBy(population, group[0]) < 0 ? "ahead" : "late",
                group,
                sum,
                "count",
                Integer.toString(group.length),
                "days",
                Integer.toString(most),
                "at",
                population.recordedAt(group[0]).toLocalDate().toString());
    }

    static void cutoff(Trial trial) {
        Population population = trial.population();
        if (!population.hasPeriod()) {
            trial.lacks("period");
            return;
        }
        if (!population.has(Field.DOCUMENT_DATE) && !population.has(Field.RECORDED)) {
            trial.lacks("document-date");
            return;
        }
        for (int item = 0; item < population.size(); item++) {
            if (population.isUndone(item) || population.day(item) == Population.UNKNOWN) {
                continue;
            }
            paper(trial, item);
        }
    }

    private static void paper(Trial trial, int item) {
        Population population = trial.population();
        int first = population.firstDay();
        int last = population.lastDay();
        int window = trial.terms().windows().cutoff();
        int paper = population.documentDay(item);
        boolean inside = population.inScope(item);
        if (inside) {
            trial.examine(item);
        }
        if (paper != Population.UNKNOWN) {
            String day = LocalDate.ofEpochDay(paper).toString();
            boolean paperInside = paper >= first && paper <= last;
            if (inside && !paperInside) {
                trial.ask(paper > last ? "paper-after" : "paper-before", item, "paper", day);
            } else if (!inside && paperInside && population.day(item) - last <= window) {
                trial.askAbout("booked-outside", List.of(item), population.minor(item), "paper", day);
            }
        }
        int recorded = population.recorded(item);
        if (inside && recorded != Population.UNKNOWN && Math.floorDiv(recorded, DAY) - last > window) {
            String day = LocalDate.ofEpochDay(Math.floorDiv(recorded, DAY)).toString();
            trial.ask("written-after", item, "recorded", day);
        }
    }
}
