package org.sunledger.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Channel;
import org.sunledger.chart.Charge;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Contract;
import org.sunledger.chart.Fund;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.Section;
import org.sunledger.fact.PaidFor;
import org.sunledger.fact.Placement;
import org.sunledger.journal.Entry;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Item;
import org.sunledger.journal.Posting;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;

/**
 * An entry being written: looks names up in the chart of the fact's day, collects postings, and collects every reason
 * to refuse. Used once, by one rule.
 */
final class EntryDraft {
    private static final int LARGEST_DIGITS = Long.toString(Posting.LARGEST).length();

    private final Chart chart;
    private final CurrencyUnit currency;
    private final LocalDate day;
    private final List<Posting> postings = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    EntryDraft(Chart chart, CurrencyUnit currency, LocalDate day) {
        this.chart = chart;
        this.currency = currency;
        this.day = day;
    }

    /** The entry, or every reason why there is none. */
    Outcome<Entry> finish() {
        return rejections.isEmpty() ? Entry.of(currency, postings) : Outcome.refused(rejections);
    }

    void debit(String account, FundGroup fundGroup, String subject, Money amount) {
        debit(account, fundGroup, subject, Item.NONE, amount);
    }

    void credit(String account, FundGroup fundGroup, String subject, Money amount) {
        credit(account, fundGroup, subject, Item.NONE, amount);
    }

    /** Raises what a unit owes, or takes back what it paid. */
    void debit(String account, FundGroup fundGroup, String subject, Item item, Money amount) {
        post(account, fundGroup, subject, item, minor(amount));
    }

    /** Settles what a unit owes. */
    void credit(String account, FundGroup fundGroup, String subject, Item item, Money amount) {
        post(account, fundGroup, subject, item, -minor(amount));
    }

    private void post(String account, FundGroup fundGroup, String subject, Item item, long amountMinor) {
        if (amountMinor != 0) {
            postings.add(new Posting(account, fundGroup, subject, item, amountMinor));
        }
    }

    private static long minor(Money amount) {
        return amount.getAmountMinorLong();
    }

    void refuse(Code code, String field, Object... namesAndValues) {
        rejections.add(Rejection.of(code, field, namesAndValues));
    }

    /** Refuses an amount that is not positive, of another currency, or too large; true when it can be used. */
    boolean positive(Money amount, String field) {
        if (usable(amount, field) && amount.isNegativeOrZero()) {
            refuse(Code.AMOUNT_NOT_POSITIVE, field, "amount", amount.getAmount().toPlainString());
        }
        return rejections.isEmpty();
    }

    /** Refuses a negative amount, one of another currency, or one that is too large. */
    boolean notNegative(Money amount, String field) {
        if (usable(amount, field) && amount.isNegative()) {
            refuse(Code.AMOUNT_NOT_POSITIVE, field, "amount", amount.getAmount().toPlainString());
        }
        return rejections.isEmpty();
    }

    boolean usable(Money amount, String field) {
        if (!amount.getCurrencyUnit().equals(currency)) {
            refuse(
                    Code.CURRENCY_DIFFERS,
                    field,
                    "currency",
                    amount.getCurrencyUnit().getCode(),
                    "book",
                    currency.getCode());
            return false;
        }
        if (isLong(amount) && amount.abs().isGreaterThan(Money.ofMinor(currency, Posting.LARGEST))) {
            refuse(
                    Code.AMOUNT_OVERFLOW,
                    field,
                    "amount",
                    amount.getAmount().toPlainString(),
                    "largest",
                    Money.ofMinor(currency, Posting.LARGEST).getAmount().toPlainString());
            return false;
        }
        return true;
    }

    /** Whether an amount has as many digits as the largest one; hardly any has, and counting them is quick. */
    private static boolean isLong(Money amount) {
        return amount.getAmount().precision() >= LARGEST_DIGITS;
    }

    /** The money account named, or the first default that is named. */
    String money(String field, String... namedFirst) {
        String account = firstNamed(namedFirst);
        if (account.isEmpty()) {
            // A fund that nobody knows has no account either; saying so once is enough.
            if (rejections.stream().noneMatch(rejection -> rejection.code() == Code.FUND_UNKNOWN)) {
                refuse(Code.ACCOUNT_UNKNOWN, field, "name", "", "known", known(AccountType.MONEY));
            }
            return "";
        }
        account(account, field)
                .filter(found -> !found.isMoney())
                .ifPresent(found -> wrongType(found, field, AccountType.MONEY.text()));
        return account;
    }

    /** The expense account named, which must feed the section. */
    String expense(String account, Section section, String field) {
        account(account, field)
                .filter(found -> found.type() != AccountType.EXPENSE || found.section() != section)
                .ifPresent(found -> wrongType(found, field, AccountType.EXPENSE.text() + "/" + section.text()));
        return account;
    }

    Optional<Account> account(String id, String field) {
        return open(chart.account(id, day), NameKind.ACCOUNT, id, field);
    }

    Optional<RevenueStream> stream(String id, String field) {
        return open(chart.stream(id, day), NameKind.STREAM, id, field);
    }

    /** The stream when the fact names one; empty without refusal when it does not. */
    Optional<RevenueStream> streamIfNamed(String id, String field) {
        return id.isEmpty() ? Optional.empty() : stream(id, field);
    }

    /** Refuses a contract nobody knows, of another stream or closed, and a period that it does not cover. */
    void paidFor(PaidFor paidFor, String stream) {
        DatePeriod period = paidFor.period();
        if (paidFor.contract().isEmpty()) {
            if (period != null) {
                refuse(Code.CONTRACT_MISSING, "contract", "period", period);
            }
            return;
        }
        // A contract may be paid before its first day, so it need not hold on the day of the receipt.
        Optional<Contract> newest =
                chart.newest(NameKind.CONTRACT, paidFor.contract()).map(Contract.class::cast);
        if (newest.isEmpty()) {
            rejections.add(UnknownNames.rejection(NameKind.CONTRACT, paidFor.contract(), "contract", chart));
            return;
        }
        Contract contract = newest.get();
        if (contract.closed()) {
            refuse(Code.NAME_CLOSED, "contract", "name", contract.id(), "day", day);
        }
        if (!contract.stream().equals(stream)) {
            rejections.add(ContractRule.differs(contract.id(), contract.stream(), stream));
        }
        if (period != null
                && !DatePeriod.closed(contract.start(), contract.end()).overlaps(period)) {
            refuse(
                    Code.CONTRACT_PERIOD_OUTSIDE,
                    "period",
                    "period",
                    period,
                    "contract",
                    contract.id(),
                    "start",
                    contract.start(),
                    "end",
                    contract.end());
        }
    }

    Optional<Channel> channel(String id, String field) {
        return open(chart.channel(id, day), NameKind.CHANNEL, id, field);
    }

    void unitIfNamed(String id, String field) {
        if (!id.isEmpty()) {
            unit(id, field);
        }
    }

    void unit(String id, String field) {
        open(chart.unit(id, day), NameKind.UNIT, id, field);
    }

    Optional<Charge> charge(String id, String field) {
        return open(chart.charge(id, day), NameKind.CHARGE, id, field);
    }

    /** A fund and group that are both named. */
    FundGroup fundGroup(String fund, String group) {
        return fundGroup(new Placement(fund, group, ""), Optional.empty(), "", "");
    }

    /** The fund and group a placement means, filled in from a stream and then from the default fund. */
    FundGroup fundGroup(Placement placement, Optional<RevenueStream> stream, String defaultFund, String prefix) {
        String fund =
                firstNamed(placement.fund(), stream.map(RevenueStream::fund).orElse(""), defaultFund);
        String group =
                firstNamed(placement.group(), stream.map(RevenueStream::group).orElse(""), OwnershipGroup.ALL);
        open(chart.fund(fund, day), NameKind.FUND, fund, prefix + "fund");
        open(chart.group(group, day), NameKind.GROUP, group, prefix + "group");
        return new FundGroup(fund, group);
    }

    /** The money account that facts on this fund use when they name none; empty when there is none. */
    String accountOf(String fund) {
        return chart.fund(fund, day).map(Fund::account).orElse("");
    }

    private <T extends Named> Optional<T> open(Optional<T> found, NameKind kind, String id, String field) {
        if (found.isEmpty()) {
            refuseMissing(kind, id, field);
        } else if (found.get().closed()) {
            refuse(Code.NAME_CLOSED, field, "name", id, "day", day);
            return Optional.empty();
        }
        return found;
    }

    private void refuseMissing(NameKind kind, String id, String field) {
        Optional<LocalDate> first = chart.firstDay(kind, id);
        if (first.isPresent()) {
            refuse(Code.NAME_NOT_YET_OPEN, field, "name", id, "day", day, "first", first.get());
        } else {
            rejections.add(UnknownNames.rejection(kind, id, field, chart));
        }
    }

    void wrongType(Account found, String field, String needed) {
        refuse(
                Code.ACCOUNT_WRONG_TYPE,
                field,
                "name",
                found.id(),
                "type",
                found.type().text(),
                "section",
                found.section().text(),
                "needed",
                needed);
    }

    private String known(AccountType type) {
        return String.join(
                ", ",
                chart.accounts(day).stream()
                        .filter(account -> account.type() == type)
                        .map(Account::id)
                        .toList());
    }

    private static String firstNamed(String... names) {
        for (String name : names) {
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }
}
