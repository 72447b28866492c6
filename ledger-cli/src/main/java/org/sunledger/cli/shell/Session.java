package org.sunledger.cli.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.sunledger.Book;
import org.sunledger.BookSettings;
import org.sunledger.BookView;
import org.sunledger.ClosedPeriods.Seal;
import org.sunledger.Keeper;
import org.sunledger.SaltSource;
import org.sunledger.chart.Language;
import org.sunledger.outcome.Code;
import org.sunledger.store.Access;
import org.sunledger.store.SqliteStore;
import org.sunledger.table.Words;

/** What a command works with while it runs: what was typed, the book it opens, and where its answer goes. */
public final class Session implements AutoCloseable {
    /** When a demonstration begins to write on its first day; every fact after it comes a second later. */
    private static final LocalTime DEMONSTRATION_HOUR = LocalTime.of(8, 0);

    private final Surroundings surroundings;
    private final Arguments arguments;
    private final Speech speech;
    private final String command;
    private final Deque<SqliteStore> opened = new ArrayDeque<>();

    public Session(Surroundings surroundings, Arguments arguments, Speech speech, String command) {
        this.surroundings = surroundings;
        this.arguments = arguments;
        this.speech = speech;
        this.command = command;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public Arguments arguments() {
        return arguments;
    }

    public Speech speech() {
        return speech;
    }

    /** The name under which the command was called. */
    String command() {
        return command;
    }

    /** The sentences of this program in the language of the moment. */
    public Words words() {
        return speech.words();
    }

    public Language language() {
        return speech.language();
    }

    /** True when nothing is to be written. */
    public boolean isRehearsal() {
        return arguments.has("--dry-run");
    }

    /** The file of the book that exists. */
    public Path bookFile() {
        return new BookFinder(surroundings).existing(arguments.text("--book"));
    }

    /** Opens the book for reading; nothing is written, not even beside it. */
    public Book read() {
        return open(Access.READ_ONLY);
    }

    /** Opens the book for writing, unless this is a rehearsal. */
    public Book write() {
        actor();
        if (arguments.has("--at")) {
            throw Misuse.of("misuse.at-writing");
        }
        return open(isRehearsal() ? Access.READ_ONLY : Access.READ_WRITE);
    }

    /** Opens the book for putting right what is only derived: no fact is written, so nobody signs. */
    public Book writeUnsigned() {
        return open(Access.READ_WRITE);
    }

    private Book open(Access access) {
        Path file = bookFile();
        if (arguments.has("--verbose")) {
            speech.note(words().text("note.book", Map.of("file", file.toString())));
        }
        SqliteStore store = store(file, access);
        if (store.size() == 0) {
            throw Refusal.of(Code.BOOK_EMPTY, "", "book", file);
        }
        Book book = Book.open(store);
        speech.follow(book.settings().language());
        return book;
    }

    /** Opens another book for reading, as a backup is looked at. */
    public Book copy(Path file) {
        return Book.open(store(file, Access.READ_ONLY));
    }

    /** Opens the file of a book; it is closed with the session. */
    public SqliteStore store(Path file, Access access) {
        NativeLibrary.prefer();
        SqliteStore store = SqliteStore.open(file, access);
        opened.push(store);
        return store;
    }

    /** Makes the file of a book; it is closed with the session. */
    public SqliteStore create(Path file) {
        NativeLibrary.prefer();
        SqliteStore store = SqliteStore.create(file);
        opened.push(store);
        return store;
    }

    /** The book as {@code --at} asks for it, else as it is. */
    public BookView view() {
        Book book = read();
        String at = arguments.text("--at");
        return at.isEmpty() ? book.now() : new PointInLog(book).find(at);
    }

    /** Who writes; it is refused to write as nobody. */
    public String actor() {
        String actor = arguments.text("--actor").isBlank()
                ? surroundings.variable("SUNLEDGER_ACTOR")
                : arguments.text("--actor");
        if (actor.isBlank()) {
            throw Refusal.of(Code.ACTOR_MISSING, "actor");
        }
        return actor.strip();
    }

    /** Who writes into an open book, when, and with which salts. Those of a demonstration follow from its seed. */
    public Keeper keeper(Book book) {
        BookSettings settings = book.settings();
        BookView now = book.now();
        Keeper keeper = settings.isDemonstration()
                ? demonstrator(settings.demonstration(), morning(settings).plusSeconds(now.size()))
                : Keeper.of(actor(), surroundings.clock());
        String recorded = arguments.text("--recorded-at");
        if (recorded.isEmpty()) {
            return keeper;
        }
        Instant instant = Moments.instant(recorded, settings.zone());
        if (instant.isBefore(now.lastRecorded().toInstant())) {
            throw Refusal.of(Code.RECORDED_BACKWARDS, "recorded-at", "recorded", recorded, "last", now.lastRecorded());
        }
        return new Keeper(keeper.actor(), Clock.fixed(instant, settings.zone()), keeper.salts());
    }

    /** A keeper of a real book at an instant. */
    public Keeper keeperAt(Instant instant) {
        return Keeper.of(actor(), Clock.fixed(instant, ZoneOffset.UTC));
    }

    /** The keeper of a demonstration: whoever knows the seed knows its salts. */
    public Keeper demonstrator(String seed, Instant instant) {
        return new Keeper(actor(), Clock.fixed(instant, ZoneOffset.UTC), SaltSource.seeded(seed));
    }

    private static Instant morning(BookSettings settings) {
        return morning(settings.opened(), settings.zone());
    }

    /** When a demonstration that opens on a day begins to write. */
    public static Instant morning(LocalDate opened, ZoneId zone) {
        return opened.atTime(DEMONSTRATION_HOUR).atZone(zone).toInstant();
    }

    /**
     * The day on which a keeper writes, in the book's zone; for notes that name no day of their own. The day before the
     * book, and a day that is closed, is put off to the first one that is open.
     */
    public static LocalDate today(Keeper keeper, Book book) {
        BookSettings settings = book.settings();
        LocalDate day = LocalDate.ofInstant(keeper.clock().instant(), settings.zone());
        LocalDate inTheBook = day.isBefore(settings.opened()) ? settings.opened() : day;
        return book.now().closedPeriods().over(inTheBook).map(Seal::nextDay).orElse(inTheBook);
    }

    /** Hands an answer over in the format that was asked for. */
    public void answer(Answer answer) {
        new Output(this).hand(answer);
    }

    /** Says on a terminal that work goes on, once it has lasted a while. */
    public Progress progress(String key) {
        return Progress.start(surroundings, words().text(key), Duration.ofSeconds(1));
    }

    @Override
    public void close() {
        opened.forEach(SqliteStore::close);
    }
}
