package org.sunledger.cli.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Nearest;
import org.sunledger.cli.shell.Session;

/**
 * {@code audit verify|test|report|sample|sign|prove|check-proof}: what shows that the book is still the one behind the
 * figures.
 */
public final class AuditCommand implements Command {
    /** One of the things {@code audit} does. */
    interface Part {
        int run(Session session, List<String> arguments);
    }

    private static final Map<String, Part> PARTS = new TreeMap<>(Map.of(
            "verify", AuditVerify::run,
            "sign", AuditSign::run,
            "prove", AuditProve::run,
            "test", AuditTesting::run,
            "sample", AuditSample::run,
            "report", AuditReporting::run,
            "check-proof", AuditCheckProof::run));

    @Override
    public void declare(Declaration takes) {
        takes.arguments("verify|test|report|sample PART|sign|prove FACT|check-proof FILE")
                .values("CHECKPOINT|FILE", "--expect")
                .value("FILE", "--leaves")
                .value("FOLDER", "--handover")
                .value("FILE", "--note")
                .value("UNIT", "--unit")
                .value("FILE", "--since")
                .value("FILE", "--extension")
                .value("FILE", "--key")
                .value("NAME", "--new-key")
                .flag("--of-book")
                .values("FILE", "--trust")
                .value("K", "--quorum");
        test(takes);
        sample(takes);
    }

    private static void test(Declaration takes) {
        takes.flag("--list")
                .value("TEST,...", "--only")
                .value("FILE", "--csv")
                .values("COLUMN=HEADER,...", "--map")
                .value("ENCODING", "--encoding")
                .value("NUMBER", "--skip-lines")
                .value("CODE", "--currency")
                .value("dmy|mdy", "--date-order")
                .flag("--payments")
                .flag("--receipts")
                .flag("--signed")
                .value("FILE", "--policy")
                .values("AMOUNT", "--limit")
                .value("HH:MM-HH:MM", "--hours")
                .value("FILE", "--holidays")
                .value("FILE", "--related")
                .values("FUND", "--restricted")
                .value("FOLDER|FILE", "--documents")
                .values("FILE", "--reconciliation")
                .value("FILE", "--check")
                .value("FOLDER", "--folder")
                .value("DATE", "--as-of")
                .period();
    }

    /** What samples need beside it. */
    private static void sample(Declaration takes) {
        takes.value("NAME", "--sheet")
                .values("KIND", "--kind")
                .value("METHOD", "--method")
                .value("SIZING", "--sizing")
                .value("PERCENT", "--confidence")
                .value("AMOUNT|PERCENT", "--tolerable")
                .value("AMOUNT|PERCENT", "--expected")
                .value("AMOUNT", "--value")
                .value("N", "--items")
                .value("N", "--size")
                .value("AMOUNT", "--interval")
                .value("AMOUNT", "--start")
                .value("AMOUNT,...", "--strata")
                .value("NAME|FILE", "--engagement")
                .value("TEXT", "--nonce")
                .value("DIGEST", "--commitment")
                .value("table|exact", "--factors")
                .value("N", "--deviations");
    }

    @Override
    public int run(Session session) {
        List<String> words = session.arguments().positionals();
        String part = session.arguments().first("verify|test|report|sample|sign|prove|check-proof");
        if (!PARTS.containsKey(part)) {
            throw Nearest.misuse("misuse.audit", "found", part, List.copyOf(PARTS.keySet()));
        }
        return PARTS.get(part).run(session, words.subList(1, words.size()));
    }

    /** The one argument after the word. */
    static String only(List<String> arguments, String label) {
        if (arguments.isEmpty()) {
            throw Misuse.of("misuse.argument-missing", "argument", label);
        }
        none(arguments.subList(1, arguments.size()));
        return arguments.get(0);
    }

    /** Misuse when there is any argument. */
    static void none(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw Misuse.of("misuse.argument-unknown", "argument", arguments.get(0));
        }
    }
}
