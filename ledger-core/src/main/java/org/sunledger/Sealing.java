package org.sunledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.Money;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.NameKind;
import org.sunledger.fact.Closing;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.TakenOver;
import org.sunledger.fact.UnitSeal;
import org.sunledger.journal.Posting;
import org.sunledger.log.Checkpoint;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.statement.StatementDefinition;
import org.sunledger.statement.StatementRequest;

/**
 * Closes a period: looks whether the book agrees with itself, and seals what it finds. Reads the book it drafts upon,
 * and nothing else.
 */
final class Sealing {
    private final Book book;
    private final Drafting drafting;
    private final BookView view;
    private final CloseWish wish;

    private Sealing(Book book, Drafting drafting, CloseWish wish) {
        this.book = book;
        this.drafting = drafting;
        this.view = drafting.head();
        this.wish = wish;
    }

    /** Drafts the close; throws {@link IntegrityException} when the book does not agree with itself. */
    static Outcome<Draft> draft(Book book, Drafting drafting, CloseWish wish) {
        return new Sealing(book, drafting, wish).draft();
    }

    /** Drafts what a book says of the one it goes on from, and what it began with. */
    static Outcome<Draft> takenOver(Drafting drafting, Checkpoint former, long close, Closing closing) {
        BookView view = drafting.head();
        if (!view.ofKind(FactKind.TAKEN_OVER).isEmpty()) {
            return Outcome.refused(Rejection.of(Code.BOOK_NOT_EMPTY, "", "size", view.size()));
        }
        LocalDate first = view.settings().opened();
        SealedBalances began = SealedBalances.of(view, first, "");
        drafting.seal(new TakenOver(
                first,
                former.origin(),
                former.size(),
                former.root().hex(),
                close,
                closing.digest(),
                closing.unitsDigest(),
                began.count(),
                began.digest()));
        return Outcome.accepted(drafting.finish());
    }

    private Outcome<Draft> draft() {
        List<Rejection> rejections = refusals();
        if (!rejections.isEmpty()) {
            return Outcome.refused(rejections);
        }
        SealedBalances balances = SealedBalances.of(view, last(), wish.account());
        long counted = wish.countedMinor().orElse(balances.sumMinor());
        if (counted != balances.sumMinor()) {
            return Outcome.refused(Rejection.of(
                    Code.CASH_DIFFERS,
                    "counted",
                    "account",
                    wish.account(),
                    "day",
                    last(),
                    "counted",
                    shown(counted),
                    "book",
                    shown(balances.sumMinor())));
        }
        List<UnitSeal> units = wish.account().isEmpty() ? UnitSeals.of(view, last(), drafting.nextIndex()) : List.of();
        OptionalLong beyond = UnitSeals.beyondAnyFact(units);
        if (beyond.isPresent()) {
            return Outcome.refused(Rejection.of(
                    Code.AMOUNT_OVERFLOW, "period", "amount", beyond.getAsLong(), "largest", Posting.LARGEST));
        }
        return drafting.seal(closing(balances, units), units).then(logged -> {
            book.mustAgreeWithItself();
            everyStatementMustTie();
            return Outcome.accepted(drafting.finish());
        });
    }

    private LocalDate last() {
        return wish.period().last();
    }

    private Closing closing(SealedBalances balances, List<UnitSeal> units) {
        return new Closing(
                wish.period(),
                wish.kind(),
                wish.account(),
                view.size(),
                view.checkpoint().root().hex(),
                balances.count(),
                balances.digest(),
                units.size(),
                units.isEmpty() ? "" : UnitSeals.digest(units),
                wish.resolution(),
                wish.remark());
    }

    private List<Rejection> refusals() {
        List<Rejection> rejections = new ArrayList<>();
        LocalDate opened = view.settings().opened();
        if (last().isBefore(opened)) {
            rejections.add(Rejection.of(Code.DATE_BEFORE_BOOK, "period", "day", last(), "opened", opened));
        }
        // The instants of a demonstration are made up and stand still near the day it was opened.
        LocalDate today = drafting.recorded().toLocalDate();
        if (last().isAfter(today) && !view.settings().isDemonstration()) {
            rejections.add(Rejection.of(
                    Code.PERIOD_NOT_OVER, "period", "period", wish.period(), "last", last(), "today", today));
        }
        if (!wish.account().isEmpty()) {
            moneyAccount(rejections);
        }
        return rejections;
    }

    private void moneyAccount(List<Rejection> rejections) {
        Optional<Account> account = view.chartWithoutUnits().account(wish.account(), last());
        if (account.isEmpty()) {
            rejections.add(Rejection.of(
                    Code.ACCOUNT_UNKNOWN,
                    "account",
                    "name",
                    wish.account(),
                    "known",
                    String.join(", ", view.chartWithoutUnits().ids(NameKind.ACCOUNT))));
        } else if (!account.get().isMoney()) {
            rejections.add(Rejection.of(
                    Code.ACCOUNT_WRONG_TYPE,
                    "account",
                    "name",
                    wish.account(),
                    "type",
                    account.get().type().text(),
                    "needed",
                    AccountType.MONEY.text()));
        }
    }

    /** A block that does not tie throws. */
    private void everyStatementMustTie() {
        for (String name : StatementDefinition.shipped()) {
            view.statement(StatementRequest.of(name, List.of(wish.period())));
        }
    }

    private String shown(long minor) {
        return Money.ofMinor(view.settings().currency(), minor).getAmount().toPlainString();
    }
}
