package org.sunledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.KeptBankLine;
import org.sunledger.fact.MatchDecision;
import org.sunledger.fact.Voucher;
import org.sunledger.io.CsvWriter;
import org.sunledger.io.reconcile.BankSide;
import org.sunledger.io.reconcile.BookSide;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;
import org.sunledger.money.Amounts;
import org.sunledger.period.DatePeriod;
import org.sunledger.reconcile.Decision;
import org.sunledger.reconcile.KeptGroup;
import org.sunledger.reconcile.LineOutcome;

/**
 * What a book says about one of its money accounts over some days, as the side of the book in a reconciliation: one
 * line for each fact that moves the account, with all its postings there together.
 */
public final class AccountLines {
    private static final Pattern LINE = Pattern.compile("F([0-9]{1,15})");

    private final BookView view;
    private final String account;
    private final DatePeriod days;
    private final List<LoggedFact> facts = new ArrayList<>();
    private long openingMinor;

    private AccountLines(BookView view, String account, DatePeriod days) {
        this.view = view;
        this.account = account;
        this.days = days;
    }

    /**
     * The lines of an account.
     *
     * @param view the book
     * @param account the id of a money account
     * @param days the days whose facts are wanted; what was before is the opening balance
     */
    public static AccountLines of(BookView view, String account, DatePeriod days) {
        AccountLines lines = new AccountLines(view, account, days);
        view.facts(0, lines::take);
        return lines;
    }

    private void take(LoggedFact fact) {
        boolean moves = fact.postings().stream().anyMatch(this::isHere);
        if (moves && fact.effective().isBefore(days.start())) {
            openingMinor = Math.addExact(openingMinor, minor(fact));
        } else if (moves && days.contains(fact.effective())) {
            facts.add(fact);
        }
    }

    private boolean isHere(Posting posting) {
        return posting.account().equals(account);
    }

    private long minor(LoggedFact fact) {
        return fact.postings().stream()
                .filter(this::isHere)
                .mapToLong(Posting::amountMinor)
                .reduce(0, Math::addExact);
    }

    /** The side of the book, with the digest of the same lines written as CSV. */
    public BookSide side() {
        List<BookSide.Line> lines = new ArrayList<>(facts.size());
        CsvWriter csv = new CsvWriter().textRow(List.of("id", "date", "amount", "reference", "counterparty", "memo"));
        Amounts amounts = new Amounts(view.settings().currency());
        for (LoggedFact fact : facts) {
            Voucher voucher = view.read(fact).voucher();
            String other = voucher.counterparty().isEmpty() ? voucher.payer() : voucher.counterparty();
            BookSide.Line line = new BookSide.Line(
                    fact.shownId(), fact.effective(), minor(fact), voucher.number(), other, voucher.memo());
            lines.add(line);
            csv.text(line.id())
                    .plain(line.day().toString())
                    .plain(amounts.plain(line.amountMinor()))
                    .text(line.reference())
                    .text(line.counterparty())
                    .text(line.memo())
                    .endRow();
        }
        return new BookSide(
                account, view.size() + "/" + view.checkpoint().shortCode(), days, openingMinor, lines, csv.toText());
    }

    /**
     * The groups that the book itself vouches for: a fact and its reversal undo each other, and facts that were made
     * from a line of the bank belong to it.
     */
    public List<KeptGroup> certain() {
        List<KeptGroup> groups = new ArrayList<>();
        Map<Long, List<String>> ofLines = new TreeMap<>();
        for (LoggedFact fact : facts) {
            if (fact.kind() == FactKind.REVERSAL) {
                long of = fact.document().whole("of");
                groups.add(KeptGroup.undone(List.of("F" + of, fact.shownId())));
            } else if (fact.id().startsWith(Proposal.ID_PREFIX) && !view.isReversed(fact.index())) {
                Matcher line = LINE.matcher(fact.id());
                while (line.find()) {
                    ofLines.computeIfAbsent(Long.parseLong(line.group(1)), index -> new ArrayList<>())
                            .add(fact.shownId());
                }
            }
        }
        ofLines.forEach((index, made) -> view.findFact(index)
                .filter(kept -> kept.kind() == FactKind.BANK_LINE)
                .map(kept -> (KeptBankLine) view.read(kept))
                .filter(kept -> kept.account().equals(account))
                .ifPresent(kept -> groups.add(madeFrom(index, kept, made))));
        return groups;
    }

    private static KeptGroup madeFrom(long index, KeptBankLine line, List<String> facts) {
        LineOutcome outcome = facts.size() == 1 ? LineOutcome.EXACT : LineOutcome.GROUP;
        return new KeptGroup("key", outcome, facts, List.of(BankSide.name(line)), "", 0, 0, "bank:F" + index);
    }

    /** What people have decided about lines of the account, the oldest first; what was reversed does not count. */
    public List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (long index : view.ofKind(FactKind.MATCH_DECISION)) {
            LoggedFact logged = view.fact(index);
            if (logged.document().text("account").equals(account) && !view.isReversed(index)) {
                decision(view, logged).ifPresent(decisions::add);
            }
        }
        return decisions;
    }

    /** What a person has decided about lines, as a fact of the book says it; empty when it is about something else. */
    public static Optional<Decision> decision(BookView view, LoggedFact logged) {
        return view.read(logged) instanceof MatchDecision of
                ? Optional.of(new Decision(
                        of.decision(),
                        of.left(),
                        of.right(),
                        of.difference(),
                        logged.actor(),
                        of.reason(),
                        logged.shownId()))
                : Optional.empty();
    }
}
