package org.sunledger.cli.given;

import java.util.List;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.outcome.Code;

/** Finds what a name on the command line means: an id, or a label in either language. */
public final class Names {
    private Names() {}

    /** The id that the value of an option means; empty when the option was not given. */
    public static String find(Arguments arguments, String option, NameKind kind, Chart chart) {
        String typed = arguments.text("--" + option);
        if (typed.isEmpty()) {
            return "";
        }
        List<String> meant = chart.named(kind, typed);
        if (meant.isEmpty()) {
            throw Refusal.of(kind.unknown(), option, "name", typed);
        }
        if (meant.size() > 1) {
            throw Refusal.of(Code.NAME_AMBIGUOUS, option, "name", typed, "candidates", String.join(", ", meant));
        }
        return meant.get(0);
    }
}
