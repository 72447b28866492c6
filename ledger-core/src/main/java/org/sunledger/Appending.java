package org.sunledger;

import java.util.List;
import java.util.function.Function;
import org.sunledger.journal.Posting;
import org.sunledger.log.TreeHead;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Place;
import org.sunledger.outcome.Rejection;
import org.sunledger.outcome.StoreException;
import org.sunledger.store.AppendResult;
import org.sunledger.store.LedgerStore;

/**
 * Appends what is drafted upon the newest state of a book; drafts anew when another writer was quicker. One thread of a
 * book does so at a time, so that they do not overtake each other.
 *
 * <p>Whoever records fact after fact need not wait each time until every name was read again: those read last are kept
 * for the size they were read at, and for the next one when no name was stated in between.
 */
final class Appending {
    private static final int ATTEMPTS = 20;

    private final LedgerStore store;
    private final BookSettings settings;
    private volatile ChartReader names;

    Appending(LedgerStore store, BookSettings settings) {
        this.store = store;
        this.settings = settings;
        this.names = new ChartReader(store, settings, 0);
    }

    /** The book as it is now. */
    BookView now() {
        TreeHead head = store.head();
        ChartReader known = names(head.size());
        names = known;
        return new BookView(store, settings, head, known);
    }

    /** A log only grows, so the names are the same whenever it has the same size. */
    private ChartReader names(long size) {
        ChartReader known = names;
        return known.size() == size ? known : new ChartReader(store, settings, size);
    }

    /** A draft, and the book it was drafted upon. */
    private record Drafted(BookView head, Outcome<Draft> draft) {
        static Drafted of(Drafting drafting, Function<Drafting, Outcome<Draft>> wish) {
            return new Drafted(drafting.head(), wish.apply(drafting));
        }
    }

    /** Appends what a wish drafts, in one look at the store. */
    synchronized Outcome<Recorded> append(Keeper keeper, Function<Drafting, Outcome<Draft>> wish) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Drafted drafted = store.consistently(() -> Drafted.of(new Drafting(now(), keeper), wish));
            if (!drafted.draft().isAccepted()) {
                return Outcome.refused(drafted.draft().rejections());
            }
            Draft draft = drafted.draft().orThrow();
            TreeHead head = drafted.head().head();
            if (draft.facts().isEmpty()) {
                return Outcome.accepted(new Recorded(List.of(), head.checkpoint(settings.origin())));
            }
            AppendResult result;
            try {
                result = store.appendInParts(draft.size(), DraftParts.of(draft, head, keeper.salts()));
            } catch (ArithmeticException beyondAnyBook) {
                return Outcome.refused(sumOverflows());
            }
            if (result instanceof AppendResult.Appended appended) {
                names = names(draft.size()).after(draft.facts());
                return Outcome.accepted(
                        new Recorded(draft.facts(), appended.head().checkpoint(settings.origin())));
            }
        }
        throw contended();
    }

    /** Imports files, as {@link Book#importFiles} says. */
    synchronized ImportReport importFiles(Keeper keeper, List<FileToImport> files, ImportWish wish) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            BookView head = now();
            SealsAhead seals = new SealsAhead(keeper.salts());
            ImportReport report = new Importing(head, new Drafting(head, keeper, seals), wish).run(files);
            try {
                if (report.draft().facts().isEmpty() || appended(report.draft(), head, seals)) {
                    return report;
                }
            } catch (ArithmeticException beyondAnyBook) {
                return overflowed(report, files);
            }
        }
        throw contended();
    }

    private boolean appended(Draft draft, BookView head, SealsAhead seals) {
        return store.appendInParts(draft.size(), DraftParts.of(draft, head.head(), seals))
                instanceof AppendResult.Appended;
    }

    /** One posting is bounded, but many of them on one day may still add up to more than any book holds. */
    private static Rejection sumOverflows() {
        return Rejection.of(Code.AMOUNT_OVERFLOW, "amount", "amount", "the sum of a day", "largest", Posting.LARGEST);
    }

    private static ImportReport overflowed(ImportReport report, List<FileToImport> files) {
        Rejection rejection = sumOverflows();
        Place place = Place.file(files.get(0).table().file());
        Failure failure = new Failure(rejection.code(), place, rejection.field(), "", rejection.details());
        return new ImportReport(
                report.files(), List.of(failure), new Draft(report.draft().size(), List.of(), List.of()));
    }

    private static StoreException contended() {
        return new StoreException(Code.STORE_CONTENDED, true, null, "attempts", ATTEMPTS);
    }
}
