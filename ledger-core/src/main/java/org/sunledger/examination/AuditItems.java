package org.sunledger.examination;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sunledger.BookView;
import org.sunledger.audit.Field;
import org.sunledger.audit.Flow;
import org.sunledger.audit.Population;
import org.sunledger.audit.PopulationBuilder;
import org.sunledger.chart.Account;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.fact.Expense;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.Income;
import org.sunledger.fact.Reversal;
import org.sunledger.fact.Voucher;
import org.sunledger.journal.Posting;
import org.sunledger.log.LoggedFact;
import org.sunledger.period.DatePeriod;

/**
 * The facts of a book as items that tests understand: one for every fact that has an entry. Its amount is the money
 * that came in or went out; a fact that moves money between our own places is a transfer, and one that moves none a
 * claim.
 */
final class AuditItems {
    private final BookView view;
    private final LocalDate asOf;
    private final Chart chart;
    private final PopulationBuilder builder;
    private final Map<Long, Integer> itemOf = new HashMap<>();
    private final Map<Long, String> checkers = new HashMap<>();
    private final Map<Long, String> approvers = new HashMap<>();
    private final Map<String, Boolean> money = new HashMap<>();
    private final Set<Long> undone = new HashSet<>();

    AuditItems(BookView view, LocalDate asOf) {
        this.view = view;
        this.asOf = asOf;
        this.chart = view.chartWithoutUnits();
        this.builder = Population.ofBook(view.settings().origin());
    }

    /** The items; those outside the period are context. */
    Population population(@Nullable DatePeriod period) {
        view.facts(0, this::roles);
        view.facts(0, this::add);
        undone.forEach(index -> {
            Integer item = itemOf.get(index);
            if (item != null) {
                builder.undone(item);
            }
        });
        return period == null ? builder.build() : builder.period(period).build();
    }

    /** The items of facts, without those that have none. */
    List<Integer> items(List<Long> facts) {
        return facts.stream()
                .filter(itemOf::containsKey)
                .map(itemOf::get)
                .sorted()
                .toList();
    }

    private void roles(LoggedFact logged) {
        if (logged.kind() == FactKind.CHECK) {
            checkers.put(logged.document().whole("of"), logged.actor());
        } else if (logged.kind() == FactKind.APPROVAL) {
            approvers.put(logged.document().whole("of"), logged.actor());
        }
    }

    private void add(LoggedFact logged) {
        boolean counts = !logged.effective().isAfter(asOf) && logged.kind() != FactKind.OPENING;
        if (!counts || logged.postings().isEmpty()) {
            return;
        }
        Fact fact = view.read(logged);
        builder.item(logged.index());
        itemOf.put(logged.index(), builder.size() - 1);
        builder.day((int) logged.effective().toEpochDay());
        builder.recorded((int) (logged.recorded().toLocalDateTime().toEpochSecond(ZoneOffset.UTC) / 60));
        builder.text(Field.ID, logged.id());
        builder.text(Field.KIND, logged.kind().text());
        builder.text(Field.MAKER, logged.actor());
        builder.text(Field.CHECKER, checkers.getOrDefault(logged.index(), ""));
        builder.text(Field.APPROVER, approvers.getOrDefault(logged.index(), ""));
        amount(logged);
        paper(logged, fact);
        if (fact instanceof Reversal reversal) {
            reversal(logged, reversal);
        }
    }

    /** A reversal takes back from the flow of what it reverses. */
    private void reversal(LoggedFact logged, Reversal reversal) {
        builder.text(Field.REVERSES, "F" + reversal.of());
        undone.add(reversal.of());
        undone.add(logged.index());
    }

    private void amount(LoggedFact logged) {
        long in = 0;
        long out = 0;
        long debits = 0;
        for (Posting posting : logged.postings()) {
            long minor = posting.amountMinor();
            debits += Math.max(minor, 0);
            if (isMoney(posting.account())) {
                in += Math.max(minor, 0);
                out += Math.max(-minor, 0);
            } else {
                builder.text(Field.ACCOUNT, posting.account());
                builder.text(Field.STREAM, posting.subject());
            }
            builder.text(Field.FUND, posting.fundGroup().fund());
        }
        if (in == 0 && out == 0) {
            builder.amount(debits, Flow.NONE);
        } else if (in == out || isBetween(logged.kind())) {
            builder.amount(Math.max(in, out), Flow.BETWEEN);
        } else {
            builder.amount(Math.abs(in - out), in > out ? Flow.IN : Flow.OUT);
        }
    }

    private static boolean isBetween(FactKind kind) {
        return kind == FactKind.MONEY_TRANSFER || kind == FactKind.FUND_TRANSFER || kind == FactKind.SWEEP;
    }

    private boolean isMoney(String account) {
        return money.computeIfAbsent(
                account,
                id -> chart.newest(NameKind.ACCOUNT, id)
                        .map(Account.class::cast)
                        .map(Account::isMoney)
                        .orElse(false));
    }

    private void paper(LoggedFact logged, Fact fact) {
        Voucher voucher = fact.voucher();
        LocalDate paper = voucher.documentDate();
        if (paper != null) {
            builder.documentDay((int) paper.toEpochDay());
        }
        builder.text(Field.NUMBER, voucher.number());
        builder.text(Field.PARTY, party(logged, voucher));
        StringBuilder text = new StringBuilder(voucher.memo());
        if (fact instanceof Expense expense) {
            add(text, expense.purpose());
        } else if (fact instanceof Income income && income.paidFor().period() != null) {
            add(text, String.valueOf(income.paidFor().period()));
        } else if (fact instanceof Reversal reversal) {
            add(text, reversal.reason());
        }
        builder.text(Field.TEXT, text.toString());
    }

    /** Whoever is on the other side, and for which unit or deposit: one payer of two flats pays twice, and rightly. */
    private static String party(LoggedFact logged, Voucher voucher) {
        StringBuilder party =
                new StringBuilder(voucher.counterparty().isEmpty() ? voucher.payer() : voucher.counterparty());
        add(party, logged.document().findText("unit").orElse(""));
        if (logged.kind() == FactKind.DEPOSIT) {
            add(party, logged.document().text("deposit"));
        }
        return party.toString();
    }

    private static void add(StringBuilder text, String more) {
        if (!more.isEmpty()) {
            text.append(text.length() == 0 ? "" : " ").append(more);
        }
    }
}
