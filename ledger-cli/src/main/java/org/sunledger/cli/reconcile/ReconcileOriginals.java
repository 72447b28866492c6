package org.sunledger.cli.reconcile;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.sunledger.AccountLines;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.cli.given.SourceFile;
import org.sunledger.cli.importing.BankProfiles;
import org.sunledger.cli.shell.PointInLog;
import org.sunledger.cli.shell.Session;
import org.sunledger.io.bank.BankFile;
import org.sunledger.io.bank.BankReader;
import org.sunledger.io.reconcile.BookSide;
import org.sunledger.io.reconcile.Originals;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Reading;
import org.sunledger.reconcile.Decision;

/** Finds what a result rests on: files as they are named, and the book at the state that the result names. */
public final class ReconcileOriginals implements Originals {
    private final Session session;
    private final CurrencyUnit currency;
    private Optional<Book> book = Optional.empty();

    ReconcileOriginals(Session session, CurrencyUnit currency) {
        this.session = session;
        this.currency = currency;
    }

    @Override
    public Path place(String file) {
        return session.surroundings().path(file);
    }

    private Book book() {
        if (book.isEmpty()) {
            book = Optional.of(session.read());
        }
        return book.get();
    }

    @Override
    public Optional<BookSide> book(Map<String, String> origin) {
        if (!(DatePeriod.read(origin.getOrDefault("days", "")) instanceof Reading.Read<DatePeriod> days)) {
            return Optional.empty();
        }
        BookView view = new PointInLog(book()).find(origin.getOrDefault("checkpoint", ""));
        return Optional.of(AccountLines.of(view, origin.getOrDefault("account", ""), days.value())
                .side());
    }

    @Override
    public Optional<BankFile> bank(String file, String profile) {
        SourceFile source = SourceFile.at(place(file), session.arguments().text("--sheet"));
        String named = session.arguments().text("--profile");
        return Optional.of(source.lines(
                        new BankReader(BankProfiles.named(session, named.isEmpty() ? profile : named), currency, null)))
                .filter(BankFile::isRead);
    }

    @Override
    public Optional<Decision> decision(String fact) {
        if (!fact.matches("F[0-9]{1,15}")) {
            return Optional.empty();
        }
        BookView now = book().now();
        return now.findFact(Long.parseLong(fact.substring(1))).flatMap(logged -> AccountLines.decision(now, logged));
    }
}
