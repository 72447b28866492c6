package org.sunledger.cli.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.sunledger.Book;
import org.sunledger.Keeper;
import org.sunledger.Opening;
import org.sunledger.cli.custody.HandedOverInit;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.BookFinder;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.Written;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.StoreException;
import org.sunledger.store.InMemoryStore;
import org.sunledger.store.LedgerStore;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** {@code init}: makes a new book. */
public final class InitCommand implements Command {
    /** A demonstration asks no clock: unless another day is named, it opens on this one. */
    private static final LocalDate DEMONSTRATION_DAY = LocalDate.of(2015, 1, 1);

    /** What a book that goes on from another takes from it. */
    private static final List<String> OF_A_NEW_BOOK =
            List.of("--community", "--opened", "--template", "--currency", "--zone", "--fiscal-month");

    @Override
    public void declare(Declaration takes) {
        takes.value("NAME", "--community")
                .value("DATE", "--opened")
                .value("NAME", "--template")
                .value("CODE", "--currency")
                .value("ZONE", "--zone")
                .value("MONTH", "--fiscal-month")
                .value("N", "--demo-seed")
                .value("FOLDER", "--handover")
                .values("CHECKPOINT|FILE", "--expect")
                .writing();
    }

    @Override
    public int run(Session session) {
        session.arguments().none();
        session.actor();
        Path file =
                new BookFinder(session.surroundings()).fresh(session.arguments().text("--book"));
        if (session.arguments().has("--handover")) {
            return handedOver(session, file);
        }
        if (session.arguments().has("--expect")) {
            throw Misuse.of("misuse.expect");
        }
        Opening opening = opening(session, file);
        Keeper keeper = keeper(session, opening);
        if (session.isRehearsal()) {
            if (Files.exists(file)) {
                throw new StoreException(Code.STORE_EXISTS, false, null, "book", file);
            }
            Book book = Refusal.granted(Book.create(new InMemoryStore(), opening, keeper));
            Listing listing = new Listing(session).title("rehearsal.title");
            new Written.Entries(listing, new FactWords(session.language(), opening.currency()))
                    .add(book.now().fact(0));
            session.answer(listing.remark("rehearsal.nothing").page("rehearsal"));
            return ExitStatus.DONE;
        }
        // What a template or a currency refuses is refused before there is a file.
        Refusal.granted(Book.create(new InMemoryStore(), opening, keeper));
        Book book = create(session, file, opening, keeper);
        session.speech().follow(opening.language());
        session.answer(new Written(session, book).report(List.of(book.now().fact(0))));
        return ExitStatus.DONE;
    }

    /** Everything is worked out in memory first, so that a file only comes to be when the book begins rightly. */
    private static int handedOver(Session session, Path file) {
        for (String own : OF_A_NEW_BOOK) {
            if (session.arguments().has(own)) {
                throw Misuse.of("misuse.handover", "option", own);
            }
        }
        if (Files.exists(file)) {
            throw new StoreException(Code.STORE_EXISTS, false, null, "book", file);
        }
        HandedOverInit handed = new HandedOverInit(session);
        Opening opening = handed.opening(seed(session.arguments().text("--demo-seed")));
        session.speech().follow(opening.language());
        Book begun = handed.begin(opening, keeper(session, opening));
        if (!session.isRehearsal()) {
            Book settled = filled(session.create(file), file, store -> HandedOverInit.settle(begun, store));
            begun.close();
            return handedOver(session, settled, handed, "handover.opened");
        }
        return handedOver(session, begun, handed, "rehearsal.nothing");
    }

    private static int handedOver(Session session, Book book, HandedOverInit handed, String remark) {
        session.answer(new Listing(session)
                .title("handover.new-book")
                .of(book.now())
                .column("item", ColumnType.TEXT)
                .column("value", ColumnType.TEXT)
                .row(Cell.text(session.words().text("handover.from")), Cell.text(handed.code()))
                .remark("handover.equal")
                .remark(remark)
                .page("handed-over"));
        return ExitStatus.DONE;
    }

    private static Book create(Session session, Path file, Opening opening, Keeper keeper) {
        return filled(session.create(file), file, store -> Refusal.granted(Book.create(store, opening, keeper)));
    }

    private static Book filled(LedgerStore store, Path file, Function<LedgerStore, Book> filling) {
        try {
            return filling.apply(store);
        } catch (RuntimeException notBegun) {
            // A book without its first fact is no book; this file was made a moment ago and holds nothing.
            store.close();
            try {
                Files.deleteIfExists(file);
            } catch (IOException leftBehind) {
                notBegun.addSuppressed(leftBehind);
            }
            throw notBegun;
        }
    }

    private static Keeper keeper(Session session, Opening opening) {
        Arguments arguments = session.arguments();
        String recorded = arguments.text("--recorded-at");
        Instant instant = recorded.isEmpty()
                ? session.surroundings().clock().instant()
                : Moments.instant(recorded, opening.zone());
        if (opening.demonstration().isEmpty()) {
            return session.keeperAt(instant);
        }
        Instant morning = Session.morning(opening.opened(), opening.zone());
        return session.demonstrator(opening.demonstration(), recorded.isEmpty() ? morning : instant);
    }

    private static Opening opening(Session session, Path file) {
        Arguments arguments = session.arguments();
        ZoneId zone = zone(or(arguments.text("--zone"), "Asia/Shanghai"));
        String seed = seed(arguments.text("--demo-seed"));
        return new Opening(
                or(arguments.text("--community"), nameOf(file)),
                Moments.findDay(arguments, "opened")
                        .orElseGet(() -> seed.isEmpty() ? newYear(session, zone) : DEMONSTRATION_DAY),
                currency(or(arguments.text("--currency"), "CNY")),
                session.language(),
                zone,
                or(arguments.text("--template"), "cn-shanghai"),
                month(or(arguments.text("--fiscal-month"), "1")),
                seed);
    }

    private static String or(String given, String otherwise) {
        return given.isBlank() ? otherwise : given.strip();
    }

    /** The name of the file without its ending. */
    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static LocalDate newYear(Session session, ZoneId zone) {
        return LocalDate.ofInstant(session.surroundings().clock().instant(), zone)
                .withDayOfYear(1);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw Misuse.of("misuse.zone", "found", name);
        }
    }

    private static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException unknown) {
            throw Misuse.of("misuse.currency", "found", code);
        }
    }

    private static int month(String text) {
        if (!text.matches("[1-9]|1[0-2]")) {
            throw Misuse.of("misuse.month", "found", text);
        }
        return Integer.parseInt(text);
    }

    private static String seed(String text) {
        if (!text.isEmpty() && !text.matches("[0-9]{1,18}")) {
            throw Misuse.of("misuse.seed", "found", text);
        }
        return text;
    }
}
