package org.sunledger.cli.see;

import java.time.LocalDate;
import java.util.Optional;
import org.sunledger.BookView;
import org.sunledger.MeasuredSavings;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.outcome.Outcome;
import org.sunledger.period.DatePeriod;
import org.sunledger.saving.MeasuredSaving;
import org.sunledger.saving.SavingQuestion;

/** {@code savings}: what was saved, claimed or measured; a memorandum that is in no surplus. */
public final class SavingsCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.value("MEASURE", "--measure")
                .flag("--monthly")
                .flag("--claimed")
                .value("PERCENT", "--rate")
                .value("DATE", "--as-of")
                .period();
    }

    @Override
    public int run(Session session) {
        Arguments arguments = session.arguments();
        arguments.none();
        String measure = arguments.text("--measure");
        if (measure.isEmpty()) {
            onlyWith(arguments, "--monthly");
            onlyWith(arguments, "--rate");
        } else if (arguments.has("--claimed")) {
            throw Misuse.of("misuse.one-page", "first", "--measure", "second", "--claimed");
        }
        Rates.find(arguments, "rate");
        BookView view = session.view();
        MeasuredSavings savings = MeasuredSavings.in(view);
        SavingQuestion question = question(arguments, view, savings);
        session.answer(
                measure.isEmpty()
                        ? new SavingsList(session, view, savings).of(question)
                        : page(session, view, savings.measured(measure, question), question));
        return ExitStatus.DONE;
    }

    private static void onlyWith(Arguments arguments, String option) {
        if (arguments.has(option)) {
            throw Misuse.of("misuse.needs", "option", option, "other", "--measure");
        }
    }

    private static Answer page(
            Session session, BookView view, Outcome<MeasuredSaving> saving, SavingQuestion question) {
        SavingPage page = new SavingPage(session, view, Refusal.granted(saving), question);
        return session.arguments().has("--monthly") ? page.months() : page.whole();
    }

    /** As of the day asked for, else the end of the period, else the last day that money moved or a meter was read. */
    private static SavingQuestion question(Arguments arguments, BookView view, MeasuredSavings savings) {
        Optional<DatePeriod> period = Periods.find(arguments, view);
        LocalDate asOf = Moments.findDay(arguments, "as-of")
                .orElseGet(() -> period.map(DatePeriod::last).orElseGet(() -> lastDay(view, savings)));
        return new SavingQuestion(asOf, period.orElse(null));
    }

    private static LocalDate lastDay(BookView view, MeasuredSavings savings) {
        LocalDate moved = Periods.lastDay(view);
        return savings.lastMetered().filter(day -> day.isAfter(moved)).orElse(moved);
    }
}
