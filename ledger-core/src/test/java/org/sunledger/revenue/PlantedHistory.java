package org.sunledger.revenue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sunledger.chart.AmountStep;
import org.sunledger.chart.Billing;
import org.sunledger.chart.BillingPoint;
import org.sunledger.chart.BillingRhythm;
import org.sunledger.chart.Contract;
import org.sunledger.chart.DepositTerms;
import org.sunledger.chart.Labels;
import org.sunledger.chart.ManagementTerms;
import org.sunledger.chart.RenewalTerms;
import org.sunledger.chart.ResolutionReference;
import org.sunledger.chart.TaxTerms;
import org.sunledger.chart.TaxTreatment;
import org.sunledger.fact.PaidFor;

/**
 * A contract whose payer misses some dues, pays some short, late or twice, and says of some receipts for which period
 * they are. It knows what a reader should find on a day, worked out from what was planted and not from the receipts.
 *
 * <p>What a receipt without a period cannot tell apart is not planted as if it could: a second payment while an older
 * due is open pays that due, by law, so there it is only planted with its period; and after a due was paid twice, the
 * next is not paid so late that the second payment looks like it.
 */
final class PlantedHistory {
    /** What is planted at a due. */
    private enum Plant {
        NOTHING,
        MISSED,
        SHORT,
        LATE,
        DOUBLE
    }

    private final Random random;
    private final List<Due> dues;
    private final List<Plant> plants = new ArrayList<>();
    private final List<List<Receipt>> receipts = new ArrayList<>();
    private long facts = 1;

    PlantedHistory(long seed) {
        random = new Random(seed);
        dues = Schedule.of(contract(), Schedule.Pricing.AS_STATED);
        dues.forEach(due -> plants.add(random.nextInt(3) > 0 ? Plant.NOTHING : Plant.values()[random.nextInt(5)]));
        int stating = random.nextInt(3);
        boolean debt = false;
        for (int i = 0; i < dues.size(); i++) {
            Plant plant = plants.get(i);
            boolean states = stating == 0 || (stating == 1 && random.nextBoolean());
            if (plant == Plant.DOUBLE && debt) {
                states = true;
            }
            receipts.add(pay(i, plant, states));
            debt = debt || plant == Plant.MISSED || plant == Plant.SHORT || plant == Plant.LATE;
        }
    }

    private SortedMap<LocalDate, Contract> contract() {
        BillingRhythm rhythm = BillingRhythm.values()[random.nextInt(4)];
        // Not after the 28th: from there two periods may share one due date, which no reader can take apart.
        LocalDate start = LocalDate.of(2012, 1, 1 + random.nextInt(28)).plusMonths(random.nextInt(60));
        int periods = 1 + random.nextInt(rhythm == BillingRhythm.MONTHLY ? 36 : 8);
        LocalDate end = start.plusMonths((long) rhythm.months() * periods).minusDays(1);
        long amount = 1_000 + random.nextInt(1_000_000);
        List<AmountStep> steps = new ArrayList<>(List.of(new AmountStep(start, amount)));
        LocalDate raised = start.plusMonths((long) rhythm.months() * (1 + random.nextInt(periods)));
        if (random.nextBoolean() && !raised.isAfter(end)) {
            steps.add(new AmountStep(raised, amount + amount / 20 + 1));
        }
        Contract contract = new Contract(
                "C1",
                "lift-ads",
                "",
                "",
                start,
                end,
                new Billing(rhythm, BillingPoint.values()[random.nextInt(2)], random.nextInt(29)),
                steps,
                new TaxTerms(TaxTreatment.INCLUSIVE, ""),
                ManagementTerms.NONE,
                DepositTerms.NONE,
                ResolutionReference.NONE,
                RenewalTerms.NONE,
                Labels.NONE,
                false);
        return new TreeMap<>(Map.of(start, contract));
    }

    private List<Receipt> pay(int at, Plant plant, boolean states) {
        Due due = dues.get(at);
        LocalDate inTime = due.dueDate().minusDays(random.nextInt(10));
        long part = Math.max(1, due.amountMinor() * (1 + random.nextInt(9)) / 10);
        return switch (plant) {
            case NOTHING -> List.of(receipt(due, inTime, due.amountMinor(), states));
            case MISSED -> List.of();
            case SHORT -> List.of(receipt(due, inTime, Math.min(part, due.amountMinor() - 1), states));
            case LATE -> List.of(receipt(due, late(at, states), due.amountMinor(), states));
            case DOUBLE ->
                List.of(
                        receipt(due, inTime, due.amountMinor(), states),
                        receipt(due, inTime.plusDays(random.nextInt(10)), due.amountMinor(), states));
        };
    }

    /** Some days after the due date; without its period not nearer to the next due, unless that is paid in time too. */
    private LocalDate late(int at, boolean states) {
        LocalDate dueDate = dues.get(at).dueDate();
        long gap = at + 1 < dues.size()
                ? ChronoUnit.DAYS.between(dueDate, dues.get(at + 1).dueDate())
                : 60;
        boolean nextInTime = at + 1 < dues.size()
                && plants.get(at + 1) == Plant.NOTHING
                && (at == 0 || plants.get(at - 1) != Plant.DOUBLE);
        long most = states ? gap + 20 : nextInTime ? gap + 5 : gap - 16;
        return dueDate.plusDays(1 + random.nextInt((int) Math.max(1, most - 1)));
    }

    private Receipt receipt(Due due, LocalDate day, long amount, boolean states) {
        return new Receipt(facts++, day, "lift-ads", "", amount, 0, 0, new PaidFor("C1", states ? due.period() : null));
    }

    List<Due> dues() {
        return dues;
    }

    /** Some day on or after a due date, before anybody pays for the next, or a day after everything. */
    LocalDate someDay() {
        int at = random.nextInt(dues.size() + 1);
        return at == dues.size()
                ? dues.get(at - 1).dueDate().plusYears(2)
                : dues.get(at).dueDate().plusDays(random.nextInt(10));
    }

    List<Receipt> receipts(LocalDate asOf) {
        return receipts.stream()
                .flatMap(List::stream)
                .filter(receipt -> !receipt.day().isAfter(asOf))
                .toList();
    }

    /** What a reader should find, as kind and period. */
    TreeSet<String> expected(LocalDate asOf) {
        TreeSet<String> expected = new TreeSet<>();
        for (int i = 0; i < dues.size(); i++) {
            expect(i, asOf, expected);
        }
        return expected;
    }

    private void expect(int at, LocalDate asOf, TreeSet<String> expected) {
        Due due = dues.get(at);
        List<Receipt> seen = seen(at, asOf);
        boolean overdue = due.dueDate().isBefore(asOf);
        long paid = seen.stream().mapToLong(Receipt::grossMinor).sum();
        if (paid < due.amountMinor()) {
            if (overdue) {
                add(expected, paid == 0 ? "missed" : "short", due);
            }
        } else if (plants.get(at) == Plant.LATE) {
            add(expected, "late", due);
        } else if (seen.size() == 2) {
            twice(at, seen, asOf, expected);
        }
    }

    /** A second payment that says nothing may be for the next due, if that has no payment and asks for as much. */
    private void twice(int at, List<Receipt> seen, LocalDate asOf, TreeSet<String> expected) {
        boolean next = at + 1 < dues.size()
                && seen(at + 1, asOf).isEmpty()
                && dues.get(at + 1).amountMinor() == dues.get(at).amountMinor();
        if (next && !seen.get(0).statesPeriod()) {
            add(expected, "early-or-double", dues.get(at + 1));
            expected.remove("missed " + dues.get(at + 1).period());
        } else {
            add(expected, "double", dues.get(at));
        }
    }

    private List<Receipt> seen(int at, LocalDate asOf) {
        return receipts.get(at).stream()
                .filter(receipt -> !receipt.day().isAfter(asOf))
                .toList();
    }

    private static void add(TreeSet<String> expected, String kind, Due due) {
        if (!kind.equals("missed") || !expected.contains("early-or-double " + due.period())) {
            expected.add(kind + " " + due.period());
        }
    }
}
