package org.sunledger.cli.reconcile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.io.reconcile.ResultVerification;
import org.sunledger.outcome.Loaded;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** {@code reconcile verify RESULT}: recomputes a result from the original files, by other code than made it. */
public final class ReconcileVerification {
    private final Session session;

    ReconcileVerification(Session session) {
        this.session = session;
    }

    int run(List<String> words) {
        if (words.size() != 2 || !words.get(0).equals("verify")) {
            throw Misuse.of("misuse.reconcile");
        }
        Path file = session.surroundings().path(words.get(1));
        Loaded<Optional<ResultVerification>> read =
                ResultVerification.of(file, currency -> new ReconcileOriginals(session, currency));
        ResultVerification found = read.value().orElseThrow(() -> Refusal.ofFiles(read.failures()));
        Listing listing = new Listing(session)
                .title("reconcile.verify.title")
                .note("result", words.get(1))
                .column("item", ColumnType.TEXT)
                .column("stated", ColumnType.TEXT)
                .column("recomputed", ColumnType.TEXT)
                .column("agrees", ColumnType.TEXT);
        for (ResultVerification.Check check : found.checks()) {
            String side = check.side().isEmpty() ? "" : session.words().text("note-label." + check.side()) + ": ";
            listing.row(
                    Cell.text(side + session.words().text("reconcile.verify." + check.what())),
                    Cell.text(check.stated()),
                    Cell.text(check.recomputed()),
                    Cell.text(check.agrees() ? "=" : "≠"));
        }
        listing.remark(found.agrees() ? "reconcile.verify.agrees" : "reconcile.verify.differs");
        session.answer(listing.page("reconcile-verification"));
        return found.agrees() ? ExitStatus.DONE : ExitStatus.FOUND;
    }
}
