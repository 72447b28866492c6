package org.sunledger.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.Channel;
import org.sunledger.chart.Charge;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Contract;
import org.sunledger.chart.Fund;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.Section;
import org.sunledger.fact.MasterFact;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;

/**
 * Says why the books refuse to learn a name: an id that is malformed or taken, a restatement of something unknown, a
 * type that changes, a stream on a fund nobody knows.
 */
public final class NamingRule {
    /**
     * Letters and digits of any script with single hyphens, dots, underscores or blanks inside; at most 64 characters.
     */
    private static final Pattern ID =
            Pattern.compile("[\\p{L}\\p{N}#](?:[\\p{L}\\p{N}#._ /()（）-]{0,62}[\\p{L}\\p{N}#)）])?");

    private NamingRule() {}

    /** Every reason to refuse; empty when the name can be stated. */
    public static List<Rejection> check(MasterFact fact, Chart chart) {
        Named named = fact.named();
        NameKind kind = named.nameKind();
        if (kind.isAboutNames()) {
            return StatedRule.check(fact, chart);
        }
        List<Rejection> rejections = new ArrayList<>();
        String field = kind.field();
        if (!isWellFormed(kind, named.id())) {
            rejections.add(Rejection.of(Code.NAME_MALFORMED, field, "name", named.id()));
        }
        Optional<? extends Named> before = chart.newest(kind, named.id());
        if (before.isPresent() && !fact.change()) {
            rejections.add(Rejection.of(Code.NAME_REUSED, field, "name", named.id()));
        } else if (before.isEmpty() && fact.change()) {
            rejections.add(UnknownNames.rejection(kind, named.id(), field, chart));
        }
        before.ifPresent(earlier -> checkSameType(earlier, named, rejections));
        checkReferences(fact.effective(), named, chart, rejections);
        return rejections;
    }

    /**
     * A stroke is part of a unit's number on many doors; between a fund and a group, or before a unit, it is what keeps
     * the two apart.
     */
    private static boolean isWellFormed(NameKind kind, String id) {
        boolean pair =
                kind == NameKind.FUND || kind == NameKind.GROUP || kind == NameKind.KEY || kind == NameKind.CHARGE;
        return ID.matcher(id).matches() && !(pair && id.indexOf('/') >= 0);
    }

    private static void checkSameType(Named earlier, Named named, List<Rejection> rejections) {
        if (earlier instanceof Account old
                && named instanceof Account now
                && (old.type() != now.type() || old.section() != now.section())) {
            rejections.add(Rejection.of(
                    Code.TYPE_CHANGED,
                    "type",
                    "name",
                    named.id(),
                    "was",
                    old.type().text() + "/" + old.section().text(),
                    "now",
                    now.type().text() + "/" + now.section().text()));
        }
    }

    private static void checkReferences(LocalDate day, Named named, Chart chart, List<Rejection> rejections) {
        if (named instanceof Account account && account.isMoney() != (account.section() == Section.MONEY)) {
            rejections.add(wrongType("section", account, account.isMoney() ? "section money" : "type money"));
        } else if (named instanceof Fund fund) {
            checkMoney(fund.account(), day, chart, rejections);
        } else if (named instanceof RevenueStream stream) {
            checkKnown(NameKind.FUND, stream.fund(), chart.fund(stream.fund(), day), chart, rejections);
            checkKnown(NameKind.GROUP, stream.group(), chart.group(stream.group(), day), chart, rejections);
            checkMoney(stream.account(), day, chart, rejections);
        } else if (named instanceof Contract contract) {
            ContractRule.check(contract, chart, rejections);
        } else if (named instanceof Channel channel) {
            checkMoney(channel.account(), day, chart, rejections);
        } else if (named instanceof AllocationKey key) {
            checkKnown(NameKind.GROUP, key.group(), chart.group(key.group(), day), chart, rejections);
        } else if (named instanceof Charge charge) {
            checkCharge(charge, day, chart, rejections);
        }
    }

    private static void checkCharge(Charge charge, LocalDate day, Chart chart, List<Rejection> rejections) {
        checkKnown(NameKind.FUND, charge.fund(), chart.fund(charge.fund(), day), chart, rejections);
        checkKnown(NameKind.GROUP, charge.group(), chart.group(charge.group(), day), chart, rejections);
        if (!charge.key().isEmpty()) {
            checkKnown(NameKind.KEY, charge.key(), chart.key(charge.key(), day), chart, rejections);
        }
        Optional<Account> account = chart.account(charge.account(), day);
        checkKnown(NameKind.ACCOUNT, charge.account(), account, chart, rejections);
        account.filter(found -> found.type() != AccountType.INCOME)
                .ifPresent(found -> rejections.add(wrongType("account", found, AccountType.INCOME.text())));
    }

    private static void checkMoney(String id, LocalDate day, Chart chart, List<Rejection> rejections) {
        if (id.isEmpty()) {
            return;
        }
        Optional<Account> account = chart.account(id, day);
        checkKnown(NameKind.ACCOUNT, id, account, chart, rejections);
        account.filter(found -> found.type() != AccountType.MONEY)
                .ifPresent(found -> rejections.add(wrongType("account", found, AccountType.MONEY.text())));
    }

    private static Rejection wrongType(String field, Account account, String needed) {
        return Rejection.of(
                Code.ACCOUNT_WRONG_TYPE,
                field,
                "name",
                account.id(),
                "type",
                account.type().text(),
                "section",
                account.section().text(),
                "needed",
                needed);
    }

    static void checkKnown(
            NameKind kind, String id, Optional<? extends Named> found, Chart chart, List<Rejection> rejections) {
        if (found.isEmpty()) {
            rejections.add(UnknownNames.rejection(kind, id, kind.field(), chart));
        }
    }
}
