package org.sunledger.revenue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.sunledger.period.DatePeriod;
import org.sunledger.revenue.OpenDue.Part;

/**
 * Applies the receipts of one contract to its dues.
 *
 * <ol>
 *   <li>A receipt that states its period pays that period and no other; what is left of it was paid twice.
 *   <li>A receipt that does not is taken for the due whose days it falls in. The days of a due begin so many days
 *       before its due date that the due before it is as near, but at most fifteen, and last until those of the next
 *       begin.
 *   <li>What is left of it pays dues that are still open: the one before if it is, then the oldest first. While any is
 *       open, a receipt that is more than its own due asks for pays those before its own, and where there are several a
 *       payment goes to the due of its very amount.
 *   <li>What is left then has no debt to pay. If it pays exactly the next due or dues, of which none has a receipt of
 *       its own, it is a payment in advance; but if it is as much as the due of its own days, that one may as well have
 *       been paid twice, and nobody can tell. Otherwise it was paid twice, or is too much.
 * </ol>
 *
 * <p>Some payers pay long before the due date as a habit. So where there is something to ask about, the receipts are
 * read a second way, in which the days of a due begin after the due date before it. That reading is taken if it leaves
 * fewer things to ask about and if by it more than three in four of at least six payments come before the days of their
 * due.
 */
final class Matching {
    private static final long MOST_DAYS_AHEAD = 15;
    private static final int FEWEST_OF_A_HABIT = 6;

    private final List<OpenDue> dues = new ArrayList<>();

    /** What came of it: every due, and the receipts whose stated period belongs to none. */
    record Result(List<SettledDue> dues, List<Receipt> outside) {
        private long questions() {
            return dues.stream()
                            .mapToLong(due ->
                                    (isInOrder(due) ? 0 : 1) + due.surpluses().size())
                            .sum()
                    + outside.size();
        }

        private static boolean isInOrder(SettledDue due) {
            return due.status() == DueStatus.PAID || due.status() == DueStatus.OPEN;
        }
    }

    private Matching(List<Due> sorted, LongUnaryOperator leadOfGap) {
        LocalDate before = LocalDate.MIN;
        for (Due due : sorted) {
            long gap =
                    before.equals(LocalDate.MIN) ? 2 * MOST_DAYS_AHEAD : ChronoUnit.DAYS.between(before, due.dueDate());
            LocalDate opens = due.dueDate().minusDays(leadOfGap.applyAsLong(gap));
            dues.add(new OpenDue(due, opens, opens.minusDays(1)));
            before = due.dueDate();
        }
    }

    /**
     * Applies receipts to dues.
     *
     * @param sorted the dues in the order of their due dates
     * @param receipts those received on or before the day
     */
    static Result match(List<Due> sorted, List<Receipt> receipts, LocalDate asOf) {
        List<Receipt> inOrder = new ArrayList<>(receipts);
        inOrder.sort(Receipt.IN_ORDER);
        Matching nearest = new Matching(sorted, gap -> Math.min(MOST_DAYS_AHEAD, gap / 2));
        Result near = nearest.apply(inOrder, asOf);
        if (near.questions() == 0) {
            return near;
        }
        Result ahead = new Matching(sorted, gap -> Math.max(0, gap - 1)).apply(inOrder, asOf);
        return ahead.questions() < near.questions() && nearest.isHabit(ahead) ? ahead : near;
    }

    /** True when by this reading more than three in four payments come before the days of their due. */
    private boolean isHabit(Result ahead) {
        int payments = 0;
        int early = 0;
        for (int i = 0; i < dues.size(); i++) {
            for (Payment payment : ahead.dues().get(i).payments()) {
                payments++;
                early += payment.day().isBefore(dues.get(i).opens()) ? 1 : 0;
            }
        }
        return payments >= FEWEST_OF_A_HABIT && 4 * early > 3 * payments;
    }

    private Result apply(List<Receipt> inOrder, LocalDate asOf) {
        List<Receipt> outside = new ArrayList<>();
        for (Receipt receipt : inOrder) {
            DatePeriod period = receipt.paidFor().period();
            if (period != null) {
                payStated(receipt, period, outside);
            } else if (dues.isEmpty()) {
                outside.add(receipt);
            } else {
                dues.get(ownDue(receipt.day())).own().add(receipt);
            }
        }
        for (int i = 0; i < dues.size(); i++) {
            payOwn(i, asOf);
        }
        return new Result(dues.stream().map(due -> due.settled(asOf)).toList(), outside);
    }

    private void payStated(Receipt receipt, DatePeriod period, List<Receipt> outside) {
        List<OpenDue> stated = dues.stream()
                .filter(due -> period.contains(due.due().period().start()))
                .toList();
        if (stated.isEmpty()) {
            stated = dues.stream()
                    .filter(due -> due.due().period().overlaps(period))
                    .toList();
        }
        if (stated.isEmpty()) {
            outside.add(receipt);
            return;
        }
        Part left = Part.whole(receipt);
        for (OpenDue due : stated) {
            left = due.take(left, true);
        }
        if (!left.isSpent()) {
            stated.get(stated.size() - 1).refuse(left);
        }
    }

    /** The last due whose days have begun; the first when none has. */
    private int ownDue(LocalDate day) {
        int own = 0;
        for (int i = 1; i < dues.size(); i++) {
            if (!dues.get(i).opens().isAfter(day)) {
                own = i;
            }
        }
        return own;
    }

    private void payOwn(int at, LocalDate asOf) {
        OpenDue own = dues.get(at);
        List<OpenDue> older = debts(at);
        List<Receipt> receipts = new ArrayList<>(own.own());
        if (!older.isEmpty()) {
            // With debts open, the payment nearest before its date is for it, unless its amount is that of a debt.
            receipts.sort(likeliestFirst(own.due(), older));
        }
        boolean debtsFirst = own.due().dueDate().isAfter(asOf);
        List<Part> left = new ArrayList<>();
        for (Receipt receipt : receipts) {
            Part part = Part.whole(receipt);
            boolean fits = older.isEmpty() || part.leftMinor() <= own.openMinor();
            left.add(debtsFirst || !fits ? part : own.take(part, true));
        }
        left.sort(Comparator.comparing(Part::receipt, Receipt.IN_ORDER));
        for (Part part : left) {
            Part rest = part;
            long wanted = part.leftMinor();
            for (OpenDue debt : older) {
                rest = debt.openMinor() == wanted ? debt.take(rest, true) : rest;
            }
            for (OpenDue debt : older) {
                rest = debt.take(rest, true);
            }
            rest = own.take(rest, true);
            if (!rest.isSpent()) {
                payAhead(at, rest);
            }
        }
    }

    /** The dues before one that are open: the last of them if it is the one before, then the oldest first. */
    private List<OpenDue> debts(int at) {
        List<OpenDue> debts = new ArrayList<>();
        for (OpenDue due : dues.subList(0, at)) {
            if (due.isOpen()) {
                debts.add(due == dues.get(at - 1) ? 0 : debts.size(), due);
            }
        }
        return debts;
    }

    private static Comparator<Receipt> likeliestFirst(Due due, List<OpenDue> debts) {
        LocalDate dueDate = due.dueDate();
        return Comparator.comparing((Receipt receipt) -> receipt.grossMinor() != due.amountMinor()
                        && debts.stream().anyMatch(debt -> debt.openMinor() == receipt.grossMinor()))
                .thenComparing(receipt -> receipt.day().isAfter(dueDate))
                .thenComparingLong(receipt -> Math.abs(ChronoUnit.DAYS.between(receipt.day(), dueDate)))
                .thenComparingLong(Receipt::fact);
    }

    private void payAhead(int at, Part part) {
        OpenDue own = dues.get(at);
        int next = at + 1;
        while (next < dues.size() && dues.get(next).isPaidAhead()) {
            next++;
        }
        int last = next;
        long sum = 0;
        while (last < dues.size() && dues.get(last).isLeftAlone() && sum < part.leftMinor()) {
            sum = Math.addExact(sum, dues.get(last).due().amountMinor());
            last++;
        }
        if (sum != part.leftMinor()) {
            own.refuse(part);
            return;
        }
        boolean sure = part.leftMinor() != own.due().amountMinor();
        Part rest = part;
        for (OpenDue due : dues.subList(next, last)) {
            rest = due.takeAhead(rest, sure);
        }
        if (!rest.isSpent()) {
            throw new IllegalStateException("a due that was left alone is not open");
        }
    }
}
