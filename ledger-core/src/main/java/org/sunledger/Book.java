package org.sunledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.sunledger.chart.ChartTemplate;
import org.sunledger.fact.BookOpening;
import org.sunledger.fact.Closing;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fee.LevyRequest;
import org.sunledger.fee.LevyRun;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.TreeHash;
import org.sunledger.log.TreeHead;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.store.AppendResult;
import org.sunledger.store.DerivedBatch;
import org.sunledger.store.LedgerStore;

/**
 * The book of a community: open it, record into it, ask it. Everything that is asked goes to a {@link BookView}, which
 * is the book at a size.
 *
 * <p>Safe for use by several threads. A book keeps nothing beside the store but the names it read last, and several
 * books, also in several processes, may be open on one store. What two writers do at once is decided by the store: one
 * appends, the other drafts anew on top of it.
 */
public final class Book implements AutoCloseable {
    private final LedgerStore store;
    private final BookSettings settings;
    private final Appending appending;

    private Book(LedgerStore store, BookSettings settings) {
        this.store = store;
        this.settings = settings;
        this.appending = new Appending(store, settings);
    }

    /**
     * Opens a book that exists. Throws {@link org.sunledger.outcome.IntegrityException} when its first fact does not
     * open a book.
     */
    public static Book open(LedgerStore store) {
        return new Book(store, BookSettings.of(BookView.opening(store)));
    }

    /**
     * Makes a new book in an empty store and writes its first fact. Refused with {@code book.not-empty} when the store
     * has facts, {@code template.unknown} when the library has no such template.
     */
    public static Outcome<Book> create(LedgerStore store, Opening opening, Keeper keeper) {
        if (store.size() > 0) {
            return Outcome.refused(Rejection.of(Code.BOOK_NOT_EMPTY, "", "size", store.size()));
        }
        return ChartTemplate.find(opening.template())
                .map(template -> create(store, opening, template, keeper))
                .orElseGet(() -> Outcome.refused(Rejection.of(
                        Code.TEMPLATE_UNKNOWN,
                        "template",
                        "name",
                        opening.template(),
                        "known",
                        String.join(", ", ChartTemplate.shipped()))));
    }

    private static Outcome<Book> create(LedgerStore store, Opening opening, ChartTemplate template, Keeper keeper) {
        BookOpening fact = new BookOpening(
                opening.opened(),
                opening.community(),
                origin(keeper),
                opening.currency().getCode(),
                opening.language().code(),
                opening.zone().getId(),
                template.id(),
                template.digest(),
                opening.fiscalMonth(),
                opening.demonstration());
        Draft draft = FirstFact.draft(fact, keeper);
        AppendResult result = store.appendInParts(0, DraftParts.of(draft, TreeHead.EMPTY, keeper.salts()));
        return result instanceof AppendResult.Appended
                ? Outcome.accepted(new Book(store, BookSettings.of(fact)))
                : Outcome.refused(Rejection.of(Code.BOOK_NOT_EMPTY, "", "size", 1));
    }

    private static String origin(Keeper keeper) {
        byte[] bytes = keeper.salts().salt(0, "origin").bytes();
        return "sunledger/" + HexFormat.of().formatHex(bytes, 0, 8);
    }

    /** What the first fact says about the book. */
    public BookSettings settings() {
        return settings;
    }

    /** The book as it is now. */
    public BookView now() {
        return appending.now();
    }

    TreeHash node(int level, long index) {
        return store.node(level, index)
                .orElseThrow(() ->
                        new IntegrityException(Code.DERIVED_DIFFERS, "what", "node", "level", level, "index", index));
    }

    /** The book as it was when it had this many facts, 1 to the size it has now. */
    public Outcome<BookView> at(long size) {
        TreeHead head = store.head();
        if (size < 1 || size > head.size()) {
            return Outcome.refused(Rejection.of(Code.PREFIX_UNKNOWN, "at", "at", size, "size", head.size()));
        }
        ChartReader charts = new ChartReader(store, settings, size);
        return Outcome.accepted(new BookView(store, settings, TreeHead.at(size, this::node), charts));
    }

    /** The book as it was known at an instant: every fact recorded then or before. */
    public Outcome<BookView> at(Instant instant) {
        BookView now = now();
        long low = 0;
        long high = now.size();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (now.fact(middle).recorded().toInstant().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return at(low);
    }

    /** What recording these facts would write, in this order; all of them or none. Nothing is written. */
    public Outcome<Draft> draft(Keeper keeper, List<? extends Fact> facts) {
        return draftAll(new Drafting(now(), keeper), facts);
    }

    /** Records these facts in this order, all of them or none. They are durable when this returns. */
    public Outcome<Recorded> record(Keeper keeper, List<? extends Fact> facts) {
        return appending.append(keeper, drafting -> draftAll(drafting, facts));
    }

    /** Records one fact. It is durable when this returns. */
    public Outcome<Recorded> record(Keeper keeper, Fact fact) {
        return record(keeper, List.of(fact));
    }

    /**
     * Levies a period: one fact for each unit and charge, all of them or none. Refused with {@code levy.already} when
     * it was levied before, so that asking twice writes once.
     */
    public Outcome<Recorded> levy(Keeper keeper, LevyRequest request) {
        return appending.append(keeper, drafting -> levies(drafting, request));
    }

    /** What levying would write. Nothing is written. */
    public Outcome<Draft> draftLevy(Keeper keeper, LevyRequest request) {
        return levies(new Drafting(now(), keeper), request);
    }

    private Outcome<Draft> levies(Drafting drafting, LevyRequest request) {
        return LevyRun.of(request, drafting.chart(), new LevyReader(drafting.head()), settings.currency())
                .then(levies -> draftAll(drafting, levies));
    }

    /** What importing these files would write. Nothing is written. */
    public ImportReport draftImport(Keeper keeper, List<FileToImport> files, ImportWish wish) {
        BookView head = now();
        return new Importing(head, new Drafting(head, keeper), wish).run(files);
    }

    /**
     * Imports files: all rows of all files or none, unless only the good rows are wanted. What was booked is durable
     * when this returns; a report with failures and an empty draft means that nothing was written.
     */
    public ImportReport importFiles(Keeper keeper, List<FileToImport> files, ImportWish wish) {
        return appending.importFiles(keeper, files, wish);
    }

    private static Outcome<Draft> draftAll(Drafting drafting, List<? extends Fact> facts) {
        List<Rejection> rejections = new ArrayList<>();
        for (Fact fact : facts) {
            rejections.addAll(drafting.add(fact, null).rejections());
        }
        return rejections.isEmpty() ? Outcome.accepted(drafting.finish()) : Outcome.refused(rejections);
    }

    /**
     * The facts that undo the facts of these indexes, newest first.
     *
     * @param indexes the facts to undo
     * @param day the day the reversals count for; not before the day of any of them
     * @param reason why
     */
    public List<Fact> reversals(List<Long> indexes, LocalDate day, String reason) {
        return new Reversing(now()).on(day, indexes, reason);
    }

    /**
     * The facts that undo the facts of these indexes, newest first, each for the day of its original or, when that is
     * closed, for the first day after it that is open.
     *
     * @param indexes the facts to undo
     * @param reason why
     */
    public List<Fact> reversals(List<Long> indexes, String reason) {
        return new Reversing(now()).inOpenPeriods(indexes, reason);
    }

    /**
     * Closes a period: nobody records anything more for its days or for those before it. Refused when it is closed
     * already or not over, or when counted cash differs from the book. Throws {@link IntegrityException} and writes
     * nothing when the book does not agree with itself: a statement that does not tie, or something derived that
     * differs from the facts.
     */
    public Outcome<Recorded> close(Keeper keeper, CloseWish wish) {
        return appending.append(keeper, drafting -> Sealing.draft(this, drafting, wish));
    }

    /** What closing the period would write. Nothing is written. */
    public Outcome<Draft> draftClose(Keeper keeper, CloseWish wish) {
        return Sealing.draft(this, new Drafting(now(), keeper), wish);
    }

    /**
     * Writes down which book this one goes on from, and seals the balances it began with. Refused with
     * {@code book.not-empty} when it says of one already.
     *
     * @param former the checkpoint of that book which the hand-over rests on
     * @param close the index of its last close
     * @param closing what that close says
     */
    public Outcome<Recorded> takeOver(Keeper keeper, Checkpoint former, long close, Closing closing) {
        return appending.append(keeper, drafting -> Sealing.takenOver(drafting, former, close, closing));
    }

    /** Throws {@link IntegrityException} when something derived differs from the facts. */
    void mustAgreeWithItself() {
        List<String> differences = differences(fact -> {});
        if (!differences.isEmpty()) {
            throw new IntegrityException(Code.DERIVED_DIFFERS, "what", String.join(", ", differences));
        }
    }

    /**
     * The indexes of the facts that an import booked and that were not reversed since; refused when the index is not
     * that of an import.
     */
    public Outcome<List<Long>> factsOfImport(long index) {
        BookView now = now();
        return now.findFact(index)
                .filter(fact -> fact.kind() == FactKind.IMPORT)
                .map(fact -> Outcome.accepted(LongStream.rangeClosed(
                                index + 1, index + fact.document().whole("booked"))
                        .filter(row -> !now.isReversed(row))
                        .boxed()
                        .toList()))
                .orElseGet(() -> Outcome.refused(Rejection.of(Code.FACT_UNKNOWN, "import", "fact", "F" + index)));
    }

    /**
     * Works out anew everything that is kept beside the facts and names what differs from what is kept: {@code cells},
     * {@code lookups}, {@code nodes}, or {@code texts} that are not those the facts name. Empty when all agrees;
     * nothing is written. Throws {@link IntegrityException} when a fact cannot be read, or is no longer the one that
     * was hashed when it was recorded.
     *
     * @param progress is shown every fact as it is read
     */
    public List<String> differences(Consumer<LoggedFact> progress) {
        return store.consistently(() -> {
            List<LoggedFact> withTexts = new ArrayList<>();
            DerivedBatch fresh = Derivation.whole(store, fact -> {
                progress.accept(fact);
                if (!fact.textDigests().isEmpty()) {
                    withTexts.add(fact);
                }
            });
            DerivedCheck.mustBeTheFactsThatWereHashed(store, fresh);
            return DerivedCheck.of(store, fresh, withTexts);
        });
    }

    /**
     * Puts what follows from the facts in place of everything that is kept beside them. Throws
     * {@link IntegrityException} and writes nothing when a fact is no longer the one that was hashed when it was
     * recorded.
     *
     * @param progress is shown every fact as it is read
     */
    public void rebuild(Consumer<LoggedFact> progress) {
        DerivedBatch fresh = Derivation.whole(store, progress);
        DerivedCheck.mustBeTheFactsThatWereHashed(store, fresh);
        store.replaceDerived(fresh);
    }

    /** The store beneath, for what only a store can do: a backup, erasing a personal text. */
    public LedgerStore store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
