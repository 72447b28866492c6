package org.sunledger.cli.see;

import java.time.LocalDate;
import java.util.List;
import org.sunledger.BookView;
import org.sunledger.UnitClaims;
import org.sunledger.chart.NameKind;
import org.sunledger.cli.given.Names;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Session;

/** {@code arrears}: what units owe on a day and how old it is, the letters to write, and the collection rate. */
public final class ArrearsCommand implements Command {
    /** The fund that units owe their fees to when no other is named; every template has it. */
    static final String PROPERTY_FEE = "property-fee";

    private static final List<String> PLACES = List.of("unit", "building", "entrance");
    private static final List<String> PERIODS = List.of("year", "quarter", "month");

    @Override
    public void declare(Declaration takes) {
        takes.value("DATE", "--as-of")
                .value("WHAT", "--by")
                .value("FUND", "--fund")
                .flag("--dunning")
                .flag("--history");
    }

    @Override
    public int run(Session session) {
        Arguments arguments = session.arguments();
        arguments.none();
        if (arguments.has("--dunning") && arguments.has("--history")) {
            throw Misuse.of("misuse.arrears");
        }
        String by = by(arguments);
        BookView view = session.view();
        LocalDate day = Moments.findDay(arguments, "as-of").orElseGet(() -> Periods.lastDay(view));
        String fund = fund(session, view);
        UnitClaims claims = UnitClaims.of(view, fund);
        ArrearsPages pages = new ArrearsPages(session, view, fund, day);
        if (arguments.has("--history")) {
            session.answer(pages.history(claims, by));
        } else if (arguments.has("--dunning")) {
            session.answer(pages.dunning(claims));
        } else {
            session.answer(pages.arrears(claims, by));
        }
        return ExitStatus.DONE;
    }

    private static String by(Arguments arguments) {
        List<String> known = arguments.has("--history") ? PERIODS : PLACES;
        String by = arguments.text("--by");
        if (by.isEmpty()) {
            return known.get(0);
        }
        if (!known.contains(by) || arguments.has("--dunning")) {
            throw Misuse.of("misuse.choice", "option", "--by", "found", by, "known", String.join(", ", known));
        }
        return by;
    }

    /** The fund named, else that of the property fee. */
    static String fund(Session session, BookView view) {
        String named = Names.find(session.arguments(), "fund", NameKind.FUND, view.chartWithoutUnits());
        return named.isEmpty() ? PROPERTY_FEE : named;
    }
}
