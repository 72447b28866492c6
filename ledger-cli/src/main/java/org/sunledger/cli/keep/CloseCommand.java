package org.sunledger.cli.keep;

import java.util.OptionalLong;
import org.sunledger.Book;
import org.sunledger.CloseWish;
import org.sunledger.Keeper;
import org.sunledger.chart.NameKind;
import org.sunledger.cli.given.Names;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.Written;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.period.DatePeriod;

/** {@code close PERIOD}: checks a period, seals its balances and closes it for everyone. */
public final class CloseCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.arguments("PERIOD")
                .value("ACCOUNT", "--cash")
                .value("AMOUNT", "--counted")
                .flag("--hand-over")
                .value("TEXT", "--resolution")
                .value("TEXT", "--remark")
                .writing();
    }

    @Override
    public int run(Session session) {
        Arguments arguments = session.arguments();
        String named = arguments.only("PERIOD");
        boolean cash = arguments.has("--cash");
        if ((arguments.has("--counted") && !cash) || (arguments.has("--hand-over") && cash)) {
            throw Misuse.of("misuse.close");
        }
        Book book = session.write();
        Keeper keeper = session.keeper(book);
        DatePeriod period = Moments.period("period", named, book.settings().calendar());
        CloseWish wish = wish(arguments, book, period)
                .because(
                        arguments.text("--resolution").strip(),
                        arguments.text("--remark").strip());
        Written written = new Written(session, book);
        session.answer(
                session.isRehearsal()
                        ? written.rehearsal(Refusal.granted(book.draftClose(keeper, wish)))
                        : written.report(
                                Refusal.granted(book.close(keeper, wish)).facts()));
        return ExitStatus.DONE;
    }

    private static CloseWish wish(Arguments arguments, Book book, DatePeriod period) {
        if (arguments.has("--hand-over")) {
            return CloseWish.handOver(period);
        }
        if (!arguments.has("--cash")) {
            return CloseWish.of(period);
        }
        String account =
                Names.find(arguments, "cash", NameKind.ACCOUNT, book.now().chartWithoutUnits());
        return CloseWish.cash(period, account, counted(arguments, book));
    }

    private static OptionalLong counted(Arguments arguments, Book book) {
        String typed = arguments.text("--counted");
        if (typed.isEmpty()) {
            return OptionalLong.empty();
        }
        AmountReading reading = new Amounts(book.settings().currency()).read(typed);
        if (reading instanceof AmountReading.Exact exact) {
            return OptionalLong.of(exact.minor());
        }
        throw Refusal.of(Code.AMOUNT_NOT_A_NUMBER, "counted", "found", typed);
    }
}
