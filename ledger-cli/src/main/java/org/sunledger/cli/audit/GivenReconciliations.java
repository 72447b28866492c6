package org.sunledger.cli.audit;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.audit.Reconciled;
import org.sunledger.cli.given.GivenFile;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.io.audit.RestatedResult;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.ExpectedCheckpoint;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;

/** {@code --reconciliation FILE}: results of reconciliations that an audited report restates. */
final class GivenReconciliations {
    private static final String FIELD = "reconciliation";
    private static final long LARGEST = 256L << 20;

    private GivenReconciliations() {}

    /** The files that were named, in the order in which they were. */
    static List<RestatedResult> of(Session session) {
        List<RestatedResult> given = new ArrayList<>();
        for (String file : session.arguments().all("--reconciliation")) {
            byte[] bytes = GivenFile.of(session, file).bytes(LARGEST);
            try {
                String name = String.valueOf(session.surroundings().path(file).getFileName());
                given.add(RestatedResult.of(name, bytes));
            } catch (IllegalArgumentException malformed) {
                throw malformed(String.valueOf(malformed.getMessage()));
            }
        }
        return given;
    }

    /** The files that were named; one that was made of another book, or of more of it than is looked at, is refused. */
    static List<RestatedResult> of(Session session, Book book, BookView view) {
        List<RestatedResult> given = of(session);
        for (Reconciled reconciled : read(given, new Amounts(view.settings().currency()))) {
            if (!reconciled.checkpoint().isEmpty()) {
                bound(reconciled.checkpoint(), book, view);
            }
        }
        return given;
    }

    /** What they state. */
    static List<Reconciled> read(List<RestatedResult> results, Amounts amounts) {
        List<Reconciled> read = new ArrayList<>();
        for (RestatedResult result : results) {
            try {
                read.add(result.read(amounts));
            } catch (IllegalArgumentException malformed) {
                throw malformed(String.valueOf(malformed.getMessage()));
            }
        }
        return read;
    }

    private static void bound(String said, Book book, BookView view) {
        if (!(ExpectedCheckpoint.parse(said) instanceof Outcome.Accepted<ExpectedCheckpoint> accepted)) {
            throw malformed("its checkpoint is \"" + said + "\"");
        }
        ExpectedCheckpoint stated = accepted.value();
        Checkpoint now = view.checkpoint();
        if (stated.size() > now.size()) {
            throw Refusal.of(Code.LOG_SIZE_DIFFERS, FIELD, "found", now.size(), "expected", stated.size());
        }
        Checkpoint then = Refusal.granted(book.at(stated.size())).checkpoint();
        if (!then.hasShortCode(stated.code())) {
            throw Refusal.of(Code.LOG_ROOT_DIFFERS, FIELD, "found", then.shortCode(), "expected", stated.code());
        }
    }

    private static Refusal malformed(String reason) {
        return Refusal.of(Code.RECONCILE_RESULT_MALFORMED, FIELD, "reason", reason);
    }
}
