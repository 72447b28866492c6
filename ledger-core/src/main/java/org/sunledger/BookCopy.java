package org.sunledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sunledger.io.export.CopyLines;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.ExpectedCheckpoint;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;
import org.sunledger.outcome.Rejection;
import org.sunledger.store.AppendBatch;
import org.sunledger.store.AppendResult;
import org.sunledger.store.LedgerStore;

/** Makes a book again from its full private copy: the same facts, the same origin, the same root, all or nothing. */
public final class BookCopy {
    private BookCopy() {}

    /**
     * Fills an empty store from a copy. Every line is verified against the root it carries. That the last lines are
     * missing cannot be seen from the copy alone; give what was kept of a checkpoint to see it.
     *
     * <p>The whole copy is held in memory until it is written in one step.
     *
     * @param store the store, without facts
     * @param file the name of the copy, for messages
     * @param lines the copy
     * @throws IOException when the copy cannot be read
     */
    public static CopyReport restore(LedgerStore store, String file, InputStream lines) throws IOException {
        return restoreAs(store, file, lines, null);
    }

    /**
     * Fills an empty store from a copy that must lead to a checkpoint.
     *
     * @param expected what was kept of the checkpoint
     * @see #restore(LedgerStore, String, InputStream)
     */
    public static CopyReport restore(LedgerStore store, String file, InputStream lines, ExpectedCheckpoint expected)
            throws IOException {
        return restoreAs(store, file, lines, expected);
    }

    private static CopyReport restoreAs(
            LedgerStore store, String file, InputStream lines, @Nullable ExpectedCheckpoint expected)
            throws IOException {
        if (store.size() > 0) {
            return CopyReport.refused(Failure.of(Code.BOOK_NOT_EMPTY, Place.file(file), "", "", "size", store.size()));
        }
        CopyVerifier verifier = new CopyVerifier();
        CopyLines copy = new CopyLines(lines);
        for (Optional<byte[]> line = copy.next(); line.isPresent(); line = copy.next()) {
            Optional<Rejection> wrong = verifier.add(line.get());
            if (wrong.isPresent()) {
                return CopyReport.refused(failure(wrong.get(), new Place(file, copy.number(), 0)));
            }
        }
        Optional<Rejection> wrong = verifier.finish(expected);
        return wrong.isPresent()
                ? CopyReport.refused(failure(wrong.get(), Place.file(file)))
                : write(store, file, verifier.checkpoint(), verifier.batch());
    }

    private static CopyReport write(LedgerStore store, String file, Checkpoint checkpoint, AppendBatch batch) {
        try {
            AppendResult result = store.append(0, batch);
            return result instanceof AppendResult.Appended
                    ? new CopyReport(checkpoint, List.of())
                    : CopyReport.refused(
                            Failure.of(Code.BOOK_NOT_EMPTY, Place.file(file), "", "", "size", store.size()));
        } catch (ArithmeticException tooLarge) {
            return CopyReport.refused(Failure.of(
                    Code.LOG_MALFORMED,
                    Place.file(file),
                    "",
                    "",
                    "index",
                    checkpoint.size() - 1,
                    "reason",
                    "the amounts of a day are too large to add up"));
        }
    }

    private static Failure failure(Rejection rejection, Place place) {
        return new Failure(rejection.code(), place, rejection.field(), "", rejection.details());
    }
}
