package org.sunledger.cli.given;

import java.util.stream.Collectors;
import org.sunledger.BookView;
import org.sunledger.ClosedPeriods;
import org.sunledger.ClosedPeriods.Seal;
import org.sunledger.chart.NameKind;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.outcome.Code;
import org.sunledger.period.DatePeriod;

/** Finds the close of a period by what people call it. */
public final class Closes {
    private Closes() {}

    /** The close of this period that stands, of all accounts or of the one that {@code --cash} names. */
    public static Seal find(Arguments arguments, String named, BookView view) {
        DatePeriod period = Moments.period("period", named, view.settings().calendar());
        String account = arguments.text("--cash").isEmpty()
                ? ""
                : Names.find(arguments, "cash", NameKind.ACCOUNT, view.chartWithoutUnits());
        ClosedPeriods closed = view.closedPeriods();
        return closed.find(period, account)
                .orElseThrow(() -> Refusal.of(
                        Code.PERIOD_NOT_CLOSED,
                        "period",
                        "period",
                        period,
                        "closed",
                        closed.standing().stream()
                                .map(seal -> seal.closing().period()
                                        + (seal.closing().isOfCash()
                                                ? " (" + seal.closing().account() + ")"
                                                : ""))
                                .collect(Collectors.joining(", "))));
    }
}
