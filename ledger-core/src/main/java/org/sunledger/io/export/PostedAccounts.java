package org.sunledger.io.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Rejection;

/**
 * Every account that a journal has to declare, with the path under which it stands there: those that postings of the
 * prefix touch, open or closed today.
 */
final class PostedAccounts {
    private final Chart chart;
    private final Spelling spelling;
    private final Map<PostedAccount, LocalDate> firstDays = new TreeMap<>();
    private final Map<PostedAccount, String> paths = new HashMap<>();

    private PostedAccounts(Chart chart, Spelling spelling) {
        this.chart = chart;
        this.spelling = spelling;
    }

    static PostedAccounts of(LogPrefix prefix, Spelling spelling) {
        PostedAccounts accounts = new PostedAccounts(prefix.chart(), spelling);
        prefix.facts(accounts::add);
        return accounts;
    }

    private void add(LoggedFact fact) {
        for (Posting posting : fact.postings()) {
            firstDays.merge(PostedAccount.of(posting), fact.effective(), (a, b) -> a.isBefore(b) ? a : b);
        }
    }

    /** Names that would be spelt alike, one rejection for each pair. */
    List<Rejection> collisions() {
        Map<String, PostedAccount> taken = new HashMap<>();
        List<Rejection> rejections = new ArrayList<>();
        for (PostedAccount account : firstDays.keySet()) {
            PostedAccount other = taken.putIfAbsent(path(account), account);
            if (other != null) {
                rejections.add(Rejection.of(
                        Code.EXPORT_NAME_COLLIDES,
                        "account",
                        "first",
                        shown(other),
                        "second",
                        shown(account),
                        "spelt",
                        path(account)));
            }
        }
        return rejections;
    }

    private static String shown(PostedAccount account) {
        return account.fund() + " / " + account.group() + " / " + account.account();
    }

    /** Hands over every account with the first day it is posted to, in the order of funds, groups and accounts. */
    void each(BiConsumer<PostedAccount, LocalDate> visitor) {
        firstDays.forEach(visitor);
    }

    /** The path, such as {@code Assets:public-revenue:all:bank}. */
    String path(PostedAccount account) {
        return paths.computeIfAbsent(
                account,
                posted -> root(account(posted).type())
                        + ":" + spelling.of(posted.fund())
                        + ":" + spelling.of(posted.group())
                        + ":" + spelling.of(posted.account()));
    }

    /** What the chart says of it. The type and section of an account never change, so the newest statement will do. */
    Account account(PostedAccount posted) {
        return chart.newest(NameKind.ACCOUNT, posted.account())
                .map(Account.class::cast)
                .orElseThrow(() -> new IntegrityException(
                        Code.LOG_MALFORMED, "index", "", "reason", "account " + posted.account() + " is not stated"));
    }

    private static String root(AccountType type) {
        return switch (type) {
            case MONEY, CLAIM -> "Assets";
            case DEBT -> "Liabilities";
            case INCOME -> "Income";
            case EXPENSE -> "Expenses";
            case TRANSFER, OPENING -> "Equity";
        };
    }
}
