package org.sunledger.statement;

import java.time.LocalDate;
import org.sunledger.chart.Chart;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;

/**
 * Which postings a figure is made of. The amounts of all postings of the book, each times its {@link #weight}, add up
 * to the figure.
 */
public final class Explanation {
    private final Selection selection;
    private final AccountIndex accounts;
    private final boolean earlierOnly;

    /** @param earlierOnly whether only facts count that belong to a day before the period */
    Explanation(Selection selection, Chart chart, boolean earlierOnly) {
        this.selection = selection;
        this.earlierOnly = earlierOnly;
        this.accounts = new AccountIndex(chart, selection.period().last());
    }

    /** What the amount of a posting of this fact counts for in the figure. */
    public int weight(LoggedFact fact, Posting posting) {
        boolean meant = !earlierOnly
                || fact.corrects()
                        .filter(day -> day.isBefore(selection.period().start()))
                        .isPresent();
        return meant ? weight(fact.effective(), posting) : 0;
    }

    /** Whether the figure counts facts by the day they belong to, so that balances alone do not make it. */
    public boolean needsFacts() {
        return earlierOnly;
    }

    /**
     * What the amount of a posting counts for in the figure: 1 as it stands, -1 with the opposite sign, 0 not at all.
     *
     * @param day the effective day of its entry
     */
    public int weight(LocalDate day, Posting posting) {
        return weight(day, posting.account(), posting.fundGroup(), posting.subject());
    }

    /** The same for a posting of this account, fund and group, and subject. */
    public int weight(LocalDate day, String account, FundGroup place, String subject) {
        return selection.weight(accounts, day, account, place, subject);
    }

    /** The last day whose postings can count, so that a reader of the log knows where to stop looking. */
    public LocalDate lastDay() {
        return selection.period().last();
    }
}
