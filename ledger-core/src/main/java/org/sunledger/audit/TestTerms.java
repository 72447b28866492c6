package org.sunledger.audit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What tests go by. Everything has a value that holds when nothing is said; a list that is empty was not given.
 *
 * @param limits amounts from which more is asked of a payment, and how near is near
 * @param windows how many days are too many
 * @param hours when people work
 * @param lists what the auditor brings along
 */
public record TestTerms(Limits limits, Windows windows, Hours hours, Lists lists) {
    /** What holds when nothing is said. */
    public static final TestTerms DEFAULT = new TestTerms(
            Limits.DEFAULT, Windows.DEFAULT, Hours.DEFAULT, new Lists(Set.of(), Set.of(), Set.of(), false));

    /**
     * Amounts.
     *
     * @param amountsMinor the limits in minor units, positive
     * @param belowPercent how many percent below a limit are just below it, 1 to 50
     * @param roundMinor a whole multiple of this is a round sum, in minor units, positive
     * @param sizeFactor how many times the second largest the largest of a party may be, at least 2
     */
    public record Limits(List<Long> amountsMinor, int belowPercent, long roundMinor, int sizeFactor) {
        static final Limits DEFAULT = new Limits(List.of(), 5, 100_000, 10);

        public Limits {
            amountsMinor = amountsMinor.stream().distinct().sorted().toList();
        }
    }

    /**
     * Days.
     *
     * @param near two equal payments within so many days may be one paid twice
     * @param split payments within so many days may be one in parts
     * @param late an item written down more than so many days after its day is late
     * @param banked office cash must have reached the bank after so many days
     * @param cutoff a paper dated within so many days of the other side of a period's end is a question of cut-off
     */
    public record Windows(int near, int split, int late, int banked, int cutoff) {
        static final Windows DEFAULT = new Windows(7, 30, 31, 7, 31);
    }

    /**
     * When people work, in local time.
     *
     * @param opens the minute of the day at which work begins
     * @param closes the minute of the day at which it has ended
     * @param weekend the days of the week on which nobody works
     * @param holidays days on which nobody works though the week says otherwise
     * @param workdays days of the weekend that are worked, as made up for a holiday
     */
    public record Hours(
            int opens, int closes, Set<DayOfWeek> weekend, Set<LocalDate> holidays, Set<LocalDate> workdays) {
        static final Hours DEFAULT =
                new Hours(8 * 60, 18 * 60, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(), Set.of());

        public Hours {
            weekend = Set.copyOf(weekend);
            holidays = Set.copyOf(holidays);
            workdays = Set.copyOf(workdays);
        }

        /** True when nobody works on the day. */
        public boolean isOff(LocalDate day) {
            return holidays.contains(day) || (weekend.contains(day.getDayOfWeek()) && !workdays.contains(day));
        }
    }

    /**
     * Lists.
     *
     * @param related parties that are related to who keeps or checks the money
     * @param restricted funds that may be spent on nothing but their purpose
     * @param documents the papers that are there, by name without folder and ending
     * @param documentsGiven true when somebody said which papers are there
     */
    public record Lists(Set<String> related, Set<String> restricted, Set<String> documents, boolean documentsGiven) {
        public Lists {
            related = new TreeSet<>(related);
            restricted = new TreeSet<>(restricted);
            documents = new TreeSet<>(documents);
        }
    }
}
