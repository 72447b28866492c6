package org.sunledger.laws;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sunledger.BookView;
import org.sunledger.balance.BalanceKey;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Chart;
import org.sunledger.store.LedgerStore;

/**
 * The obvious way to add a book up: read every fact's bytes from the first to the last, look at each posting as it is
 * written there, and add in decimals. It shares nothing with the way the library does it but the reader of documents.
 */
final class SlowFold {
    private final List<Line> lines = new ArrayList<>();

    /** A posting as the log has it. */
    record Line(
            long fact,
            LocalDate day,
            String account,
            String fund,
            String group,
            String stream,
            AccountType type,
            BigDecimal amount) {
        /** Money, claims and debts: what a balance is made of. */
        boolean isHeld() {
            return type == AccountType.MONEY || type == AccountType.CLAIM || type == AccountType.DEBT;
        }

        boolean isDebit() {
            return amount.signum() > 0;
        }

        String place() {
            return fund + "/" + group;
        }
    }

    private SlowFold() {}

    static SlowFold of(LedgerStore store, BookView view) {
        SlowFold fold = new SlowFold();
        Chart chart = view.chart();
        store.readFacts(0, view.size(), stored -> {
            CanonicalObject fact = CanonicalObject.parse(stored.bytes());
            LocalDate day = LocalDate.parse(fact.text("effective"));
            fact.findObject("entry")
                    .ifPresent(entry -> entry.objects("postings")
                            .forEach(posting -> fold.lines.add(line(stored.index(), day, posting, chart))));
        });
        return fold;
    }

    private static Line line(long fact, LocalDate day, CanonicalObject posting, Chart chart) {
        String account = posting.text("account");
        return new Line(
                fact,
                day,
                account,
                posting.text("fund"),
                posting.text("group"),
                posting.findText("subject").orElse(""),
                chart.account(account, LocalDate.MAX).orElseThrow().type(),
                BigDecimal.valueOf(posting.whole("amount"), 2));
    }

    /** The sum of the postings that are wanted. */
    BigDecimal sum(Predicate<Line> wanted) {
        return lines.stream().filter(wanted).map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Every sum by a key, those that are zero left out. */
    <K extends Comparable<? super K>> SortedMap<K, BigDecimal> sums(Function<Line, K> key, Predicate<Line> wanted) {
        SortedMap<K, BigDecimal> sums = new TreeMap<>();
        lines.stream().filter(wanted).forEach(line -> sums.merge(key.apply(line), line.amount(), BigDecimal::add));
        sums.values().removeIf(sum -> sum.signum() == 0);
        return sums;
    }

    /** The debits, or else the credits, of every balance cell that has any; both are positive. */
    SortedMap<BalanceKey, BigDecimal> cells(boolean debits) {
        SortedMap<BalanceKey, BigDecimal> cells = sums(
                line -> new BalanceKey(line.day(), line.account(), line.fund(), line.group(), line.stream()),
                line -> line.isDebit() == debits);
        cells.replaceAll((key, sum) -> sum.abs());
        return cells;
    }

    List<Line> lines() {
        return lines;
    }
}
