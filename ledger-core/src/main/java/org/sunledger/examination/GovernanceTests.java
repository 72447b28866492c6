package org.sunledger.examination;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sunledger.BookView;
import org.sunledger.ClosedPeriods.Seal;
import org.sunledger.audit.AuditTest;
import org.sunledger.audit.Flow;
import org.sunledger.audit.Population;
import org.sunledger.audit.TestResult;
import org.sunledger.audit.Trial;
import org.sunledger.chart.Contract;
import org.sunledger.fact.Approval;
import org.sunledger.fact.FactKind;
import org.sunledger.log.LoggedFact;
import org.sunledger.period.DatePeriod;

/** What a book shows of how owners govern: resolutions behind contracts and large payments, quarters closed in time. */
final class GovernanceTests {
    /** A quarter is disclosed by the fifteenth of the first month after it (Shanghai 2025-8, article 14). */
    private static final int DAYS_TO_DISCLOSE = 15;

    private final BookView view;
    private final AuditQuestion question;
    private final AuditItems items;
    private final Population population;
    private final DatePeriod period;

    GovernanceTests(BookView view, AuditQuestion question, AuditItems items, Population population) {
        this.view = view;
        this.question = question;
        this.items = items;
        this.population = population;
        DatePeriod asked = question.period();
        this.period = asked == null ? view.settings().calendar().yearOf(question.asOf()) : asked;
    }

    private Trial trial(AuditTest test) {
        return new Trial(test, population, question.terms());
    }

    /** Contracts that began before their resolution, and expenses from a limit on without one. */
    TestResult resolutions() {
        Trial trial = trial(AuditTest.RESOLUTION);
        boolean anyContract = contracts(trial);
        List<Long> limits = question.terms().limits().amountsMinor();
        if (!limits.isEmpty()) {
            payments(trial, limits.get(0));
        } else if (!anyContract) {
            trial.lacks("resolutions");
        }
        return trial.result();
    }

    private boolean contracts(Trial trial) {
        boolean any = false;
        for (Contract contract : view.chartWithoutUnits().contracts(question.asOf())) {
            LocalDate passed = contract.resolution().day();
            if (passed == null || !period.overlaps(DatePeriod.closed(contract.start(), contract.end()))) {
                continue;
            }
            any = true;
            trial.examined(1, 0);
            if (passed.isAfter(contract.start())) {
                trial.askAbout(
                        "resolved-late",
                        List.of(),
                        0,
                        "contract",
                        contract.id(),
                        "resolution",
                        contract.resolution().id(),
                        "passed",
                        passed.toString(),
                        "start",
                        contract.start().toString());
            }
        }
        return any;
    }

    private void payments(Trial trial, long limit) {
        Map<Long, String> resolutions = new HashMap<>();
        for (long index : view.ofKind(FactKind.APPROVAL)) {
            if (view.read(view.fact(index)) instanceof Approval approval) {
                resolutions.merge(approval.of(), approval.resolution(), String::concat);
            }
        }
        for (int item = 0; item < population.size(); item++) {
            boolean large = population.flow(item) == Flow.OUT && population.minor(item) >= limit;
            if (!large || !population.inScope(item) || population.isUndone(item) || !isExpense(item)) {
                continue;
            }
            trial.examined(1, population.minor(item));
            if (resolutions.getOrDefault(population.line(item), "").isEmpty()) {
                trial.askAbout("no-resolution", List.of(item), population.minor(item), "limit", "minor:" + limit);
            }
        }
    }

    /** What a property company spends on its services is no decision of the owners. */
    private boolean isExpense(int item) {
        return view.fact(population.line(item)).kind() == FactKind.EXPENSE;
    }

    /** The quarters of the period that have ended, and when the first close that covers each was written down. */
    TestResult closes() {
        Trial trial = trial(AuditTest.DISCLOSED);
        List<Seal> closes = view.closedPeriods().standing().stream()
                .filter(seal -> !seal.closing().isOfCash())
                .toList();
        if (closes.isEmpty()) {
            trial.lacks("closes");
        }
        LocalDate written = lastWritten();
        for (int year = period.start().getYear() - 1; year <= period.last().getYear(); year++) {
            for (int number = 1; number <= 4; number++) {
                DatePeriod quarter = view.settings().calendar().quarter(year, number);
                boolean due = !quarter.last().plusDays(DAYS_TO_DISCLOSE).isAfter(written);
                boolean kept = !quarter.last().isBefore(view.settings().opened());
                if (due
                        && kept
                        && !quarter.last().isBefore(period.start())
                        && !quarter.last().isAfter(period.last())) {
                    quarter(trial, quarter, closes);
                }
            }
        }
        return trial.result();
    }

    /** No test asks the clock: a quarter is due when something was written down after its fifteenth day. */
    private LocalDate lastWritten() {
        return view.fact(view.size() - 1).recorded().toLocalDate();
    }

    private void quarter(Trial trial, DatePeriod quarter, List<Seal> closes) {
        trial.examined(1, 0);
        LoggedFact first = null;
        for (Seal seal : closes) {
            LoggedFact fact = view.fact(seal.index());
            boolean covers = !seal.closing().period().last().isBefore(quarter.last());
            if (covers && (first == null || fact.recorded().isBefore(first.recorded()))) {
                first = fact;
            }
        }
        if (first == null) {
            trial.askAbout("not-closed", List.of(), 0, "period", quarter.text());
            return;
        }
        long days = ChronoUnit.DAYS.between(quarter.last(), first.recorded().toLocalDate());
        if (days > DAYS_TO_DISCLOSE) {
            trial.askAbout(
                    "closed-late",
                    items.items(List.of(first.index())),
                    0,
                    "period",
                    quarter.text(),
                    "day",
                    first.recorded().toLocalDate().toString(),
                    "days",
                    Long.toString(days));
        }
    }
}
