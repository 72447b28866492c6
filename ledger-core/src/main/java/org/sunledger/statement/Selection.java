package org.sunledger.statement;

import java.time.LocalDate;
import java.util.Set;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Section;
import org.sunledger.journal.FundGroup;
import org.sunledger.period.DatePeriod;

/**
 * The rule behind one figure: whether the amount of a posting counts, and with which sign.
 *
 * @param kind what the figure shows
 * @param basis settled or recognised
 * @param period the period, cut off after the as-of day
 * @param places the funds and groups; empty for all
 * @param sections the sections, for flows and bridges
 * @param cost whether a payment is shown positive
 * @param grouping how the detail is told apart
 * @param detail the detail key, for a share the beginning of one; empty for everything
 */
record Selection(
        LineKind kind,
        Basis basis,
        DatePeriod period,
        Set<FundGroup> places,
        Set<Section> sections,
        boolean cost,
        Grouping grouping,
        String detail) {

    /** The phase of a posting within this selection's period. */
    static Phase phase(DatePeriod period, LocalDate day, Account account, String subject) {
        if (!day.isBefore(period.end())) {
            return Phase.AFTER;
        }
        if (day.isBefore(period.start())) {
            return Phase.BEFORE;
        }
        boolean first = day.equals(period.start());
        if (first && account.type() == AccountType.OPENING && !subject.isEmpty()) {
            return Phase.OPENED;
        }
        return first ? Phase.FIRST_DAY : Phase.LATER;
    }

    /** The same figure for one detail line. */
    Selection of(String key) {
        return new Selection(kind, basis, period, places, sections, cost, grouping, key);
    }

    /** What the amount of a posting is multiplied by: 1, 0 or -1. */
    int weight(AccountIndex accounts, LocalDate day, String account, FundGroup place, String subject) {
        if (!places.isEmpty() && !places.contains(place)) {
            return 0;
        }
        Account found = accounts.get(account);
        return weight(accounts, phase(period, day, found, subject), found, subject);
    }

    /** The same for a posting of one of the places. */
    int weight(AccountIndex accounts, Phase phase, Account account, String subject) {
        if (phase == Phase.AFTER) {
            return 0;
        }
        if (!detail.isEmpty() && !matches(key(accounts, account, subject))) {
            return 0;
        }
        int weight = weight(phase, account, accountMeant(accounts, account, subject));
        return cost ? -weight : weight;
    }

    /** The detail that a posting belongs to. */
    String key(AccountIndex accounts, Account account, String subject) {
        Account meant = accountMeant(accounts, account, subject);
        return grouping.key(meant, meant.id().equals(account.id()) ? subject : "");
    }

    /** An opening posting stands for the account it names: that is whose balance it brought in. */
    private Account accountMeant(AccountIndex accounts, Account account, String subject) {
        boolean names = account.type() == AccountType.OPENING && !subject.isEmpty() && !isTrial();
        return names ? accounts.get(subject) : account;
    }

    /** A trial balance lists accounts as they are posted to. */
    private boolean isTrial() {
        return kind == LineKind.DEBIT || kind == LineKind.CREDIT;
    }

    private boolean matches(String key) {
        return kind == LineKind.SHARE ? key.startsWith(detail) : key.equals(detail);
    }

    private int weight(Phase phase, Account account, Account subject) {
        return switch (kind) {
            case OPENING -> opening(phase, account, subject);
            case FLOW, RESULT, SHARE -> flow(phase, account, subject);
            case CLOSING -> basis.counts(account) ? 1 : 0;
            case MONEY -> account.isMoney() ? 1 : 0;
            case CLAIMS -> account.type() == AccountType.CLAIM ? 1 : 0;
            case DEBTS -> account.type() == AccountType.DEBT ? -1 : 0;
            case BRIDGE -> bridge(phase, subject);
            case DEBIT -> 1;
            case CREDIT -> -1;
            case WHOSE, REMUNERATION, MONEY_IN, MONEY_OUT -> 0;
        };
    }

    private int opening(Phase phase, Account account, Account subject) {
        if (phase == Phase.OPENED) {
            return basis.counts(subject) ? -1 : 0;
        }
        return phase == Phase.BEFORE && basis.counts(account) ? 1 : 0;
    }

    /** Credit is positive: what came in. */
    private int flow(Phase phase, Account account, Account subject) {
        boolean opensOutstanding = account.type() == AccountType.OPENING && Basis.isOutstanding(subject);
        if (basis == Basis.SETTLED && opensOutstanding && phase != Phase.BEFORE) {
            return sections.contains(subject.section()) ? -1 : 0;
        }
        boolean counted = phase.isWithin() && !account.isMoney();
        if (basis == Basis.RECOGNISED && Basis.isOutstanding(account)) {
            counted = false;
        }
        return counted && sections.contains(account.section()) ? -1 : 0;
    }

    /**
     * The change of claims and debts other than by opening them: debit positive, so that it leads to the recognised
     * figure.
     */
    private int bridge(Phase phase, Account subject) {
        if (phase == Phase.BEFORE || !Basis.isOutstanding(subject) || !sections.contains(subject.section())) {
            return 0;
        }
        return phase == Phase.OPENED || phase.isWithin() ? 1 : 0;
    }
}
