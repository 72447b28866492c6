package org.sunledger.examination;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunledger.BookView;
import org.sunledger.audit.AuditTest;
import org.sunledger.audit.AuditTests;
import org.sunledger.audit.Deviation;
import org.sunledger.audit.Population;
import org.sunledger.audit.TestResult;
import org.sunledger.audit.Trial;
import org.sunledger.balance.DayBalance;
import org.sunledger.chart.Account;
import org.sunledger.chart.Chart;
import org.sunledger.chart.MoneyPlace;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Section;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Posting;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.period.DatePeriod;
import org.sunledger.revenue.ContractState;
import org.sunledger.revenue.ExpectedRevenue;
import org.sunledger.revenue.FindingKind;
import org.sunledger.revenue.GateShortage;
import org.sunledger.revenue.Gates;
import org.sunledger.revenue.RevenueFinding;
import org.sunledger.revenue.RevenueQuestion;
import org.sunledger.statement.StatementRequest;

/** Answers an auditor's question: the tests over the items, and those that need more of the book than its items. */
final class AuditAnswers {
    private static final List<String> STATEMENTS = List.of("public-revenue", "property-fee", "funds", "money-accounts");

    private final BookView view;
    private final AuditQuestion question;
    private final AuditItems items;
    private final Population population;
    private final Chart chart;

    AuditAnswers(BookView view, AuditQuestion question) {
        this.view = view;
        this.question = question;
        this.items = new AuditItems(view, question.asOf());
        this.population = items.population(question.period());
        this.chart = view.chartWithoutUnits();
    }

    AuditTests tests() {
        List<TestResult> results = new ArrayList<>();
        for (AuditTest test : question.tests().stream().sorted().distinct().toList()) {
            results.add(
                    switch (test) {
                        case REVENUE -> revenue();
                        case BANKED -> banked();
                        case GATE -> gates();
                        case RESTRICTED -> restricted();
                        case FOOTING -> footing();
                        case RESOLUTION -> governance().resolutions();
                        case DISCLOSED -> governance().closes();
                        default -> test.run(population, question.terms());
                    });
        }
        return new AuditTests(population, question.terms(), results);
    }

    private GovernanceTests governance() {
        return new GovernanceTests(view, question, items, population);
    }

    private Trial trial(AuditTest test) {
        return new Trial(test, population, question.terms());
    }

    private TestResult revenue() {
        Trial trial = trial(AuditTest.REVENUE);
        ExpectedRevenue expected = view.expectedRevenue(RevenueQuestion.asOf(question.asOf()));
        if (expected.contracts().isEmpty() && expected.findings().isEmpty()) {
            trial.lacks("contracts");
        }
        for (ContractState state : expected.contracts()) {
            state.dues().stream()
                    .filter(due -> isWanted(due.due().period()))
                    .forEach(due -> trial.examined(1, due.due().amountMinor()));
        }
        for (RevenueFinding finding : expected.findings()) {
            DatePeriod billed = finding.period();
            if (finding.kind() != FindingKind.EXPIRING && (billed == null || isWanted(billed))) {
                trial.askAbout(
                        "revenue",
                        items.items(finding.facts()),
                        finding.amountMinor(),
                        "finding",
                        finding.kind().text(),
                        "stream",
                        finding.stream(),
                        "contract",
                        finding.contract(),
                        "period",
                        billed == null ? "" : billed.text(),
                        "amount",
                        "minor:" + finding.amountMinor(),
                        "days",
                        Long.toString(finding.days()));
            }
        }
        return trial.result();
    }

    private boolean isWanted(DatePeriod billed) {
        DatePeriod period = question.period();
        return period == null || period.overlaps(billed);
    }

    private TestResult gates() {
        Trial trial = trial(AuditTest.GATE);
        Gates gates = view.gates(question.asOf());
        if (gates.rows().isEmpty()) {
            trial.lacks("gate");
        }
        DatePeriod period = question.period();
        gates.rows().forEach(row -> trial.examined(1, 0));
        for (GateShortage shortage : gates.shortages()) {
            if (period == null || period.overlaps(DatePeriod.closed(shortage.first(), shortage.last()))) {
                trial.askAbout(
                        "gate",
                        shortage.fact() < 0 ? List.of() : items.items(List.of(shortage.fact())),
                        Math.abs(shortage.missingMinor()),
                        "finding",
                        "gate-" + shortage.kind().text(),
                        "gate",
                        shortage.gate() + " " + shortage.channel(),
                        "first",
                        shortage.first().toString(),
                        "last",
                        shortage.last().toString(),
                        "expected",
                        "minor:" + shortage.expectedMinor(),
                        "found",
                        "minor:" + shortage.foundMinor());
            }
        }
        return trial.result();
    }

    private TestResult banked() {
        Trial trial = trial(AuditTest.BANKED);
        boolean anyCash =
                chart.accounts(question.asOf()).stream().anyMatch(account -> account.place() == MoneyPlace.PETTY_CASH);
        if (!anyCash) {
            trial.lacks("cash-account");
        }
        for (OfficeCash.Taken taken : OfficeCash.notBanked(view, question.asOf())) {
            trial.examined(1, taken.minor());
            long days = ChronoUnit.DAYS.between(taken.day(), question.asOf());
            if (days > question.terms().windows().banked()) {
                trial.askAbout(
                        "not-banked",
                        items.items(List.of(taken.fact())),
                        taken.minor(),
                        "account",
                        taken.place().account(),
                        "amount",
                        "minor:" + taken.minor(),
                        "days",
                        Long.toString(days));
            }
        }
        return trial.result();
    }

    /** Money of a fund and group that fell below zero was another's; deposits held must be there in money. */
    private TestResult restricted() {
        Trial trial = trial(AuditTest.RESTRICTED);
        Map<FundGroup, Purse> purses = new TreeMap<>();
        view.balances(LocalDate.MIN, question.asOf().plusDays(1), cell -> {
            FundGroup owner = new FundGroup(cell.key().fund(), cell.key().group());
            purses.computeIfAbsent(owner, any -> new Purse()).add(cell, account(cell));
        });
        for (Map.Entry<FundGroup, Purse> entry : purses.entrySet()) {
            Purse purse = entry.getValue();
            purse.endOfDay();
            trial.examined(1, Math.max(purse.money, 0));
            String owner = entry.getKey().fund() + "/" + entry.getKey().group();
            ask(trial, "overdrawn", owner, purse.overdrawn, purse.overdrawnOn);
            ask(trial, "deposits-used", owner, purse.depositsUsed, purse.depositsUsedOn);
        }
        List<Deviation> named = question.terms().lists().restricted().isEmpty()
                ? List.of()
                : AuditTest.RESTRICTED.run(population, question.terms()).deviations();
        named.forEach(deviation -> trial.askAbout(
                deviation.reason(),
                deviation.items(),
                deviation.amountMinor(),
                deviation.details().toArray(String[]::new)));
        return trial.result();
    }

    private static void ask(Trial trial, String reason, String owner, long minor, LocalDate day) {
        if (minor > 0) {
            trial.askAbout(reason, List.of(), minor, "fund", owner, "amount", "minor:" + minor, "day", day.toString());
        }
    }

    private Account account(DayBalance cell) {
        return (Account) chart.newest(NameKind.ACCOUNT, cell.key().account()).orElseThrow();
    }

    /** What a fund and group has in money and owes in deposits, day by day, and its worst days. */
    private static final class Purse {
        private LocalDate day = LocalDate.MIN;
        private long money;
        private long deposits;
        private long overdrawn;
        private LocalDate overdrawnOn = LocalDate.MIN;
        private long depositsUsed;
        private LocalDate depositsUsedOn = LocalDate.MIN;

        void add(DayBalance cell, Account account) {
            if (!cell.key().day().equals(day)) {
                endOfDay();
                day = cell.key().day();
            }
            if (account.isMoney()) {
                money += cell.amountMinor();
            } else if (account.section() == Section.DEPOSIT) {
                deposits -= cell.amountMinor();
            }
        }

        void endOfDay() {
            if (-money > overdrawn) {
                overdrawn = -money;
                overdrawnOn = day;
            }
            if (money >= 0 && deposits - money > depositsUsed) {
                depositsUsed = deposits - money;
                depositsUsedOn = day;
            }
        }
    }

    /** Every account is added up from the facts and compared with the cells; every statement must tie. */
    private TestResult footing() {
        Trial trial = trial(AuditTest.FOOTING);
        Map<String, Long> fromFacts = new TreeMap<>();
        view.facts(0, fact -> {
            for (Posting posting : fact.postings()) {
                fromFacts.merge(posting.account(), posting.amountMinor(), Math::addExact);
            }
        });
        Map<String, Long> fromCells = new TreeMap<>();
        view.balances(
                LocalDate.MIN,
                LocalDate.MAX,
                cell -> fromCells.merge(cell.key().account(), cell.amountMinor(), Math::addExact));
        fromFacts.forEach((account, sum) -> {
            long other = fromCells.getOrDefault(account, 0L);
            trial.examined(1, Math.abs(sum));
            if (other != sum) {
                trial.askAbout(
                        "total",
                        List.of(),
                        Math.abs(other - sum),
                        "total",
                        account,
                        "expected",
                        "minor:" + sum,
                        "found",
                        "minor:" + other);
            }
        });
        statements(trial);
        return trial.result();
    }

    private void statements(Trial trial) {
        DatePeriod asked = question.period();
        DatePeriod period = asked == null ? view.settings().calendar().yearOf(question.asOf()) : asked;
        for (String name : STATEMENTS) {
            try {
                view.statement(StatementRequest.of(name, List.of(period)));
                trial.examined(1, 0);
            } catch (IntegrityException untied) {
                trial.askAbout("untied", List.of(), 0, "statement", name);
            }
        }
    }
}
