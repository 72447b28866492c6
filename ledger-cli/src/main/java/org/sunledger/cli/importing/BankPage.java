package org.sunledger.cli.importing;

import java.util.List;
import java.util.OptionalLong;
import org.sunledger.Book;
import org.sunledger.FileReport;
import org.sunledger.ImportReport;
import org.sunledger.RowOutcome.Status;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Session;
import org.sunledger.io.bank.BankFile;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** Says what bank files hold and what became of their rows. */
public final class BankPage {
    private final Session session;
    private final Book book;
    private final FactWords facts;

    BankPage(Session session, Book book) {
        this.session = session;
        this.book = book;
        this.facts = new FactWords(session.language(), book.settings().currency());
    }

    /** What was kept, file by file. */
    Answer report(List<BankFile> files, ImportReport report) {
        Listing listing = new Listing(session).title("bank.title").of(book.now());
        columns(listing);
        for (int i = 0; i < files.size(); i++) {
            row(listing, files.get(i), report.files().get(i));
        }
        if (report.draft().facts().isEmpty()) {
            listing.remark("import.all-seen", "seen", Long.toString(report.count(Status.SEEN)));
        }
        return listing.page("import");
    }

    /** What would be kept. */
    Answer rehearsal(List<BankFile> files, ImportReport report) {
        Listing listing = new Listing(session).title("rehearsal.title").of(book.now());
        columns(listing);
        for (int i = 0; i < files.size(); i++) {
            row(listing, files.get(i), report.files().get(i));
        }
        return listing.remark("rehearsal.nothing").page("rehearsal");
    }

    /** What the files hold, of which nothing was kept because they contradict themselves. */
    Answer notTied(List<BankFile> files) {
        Listing listing = new Listing(session).title("bank.title").of(book.now());
        columns(listing);
        for (BankFile file : files) {
            row(listing, file, new FileReport(file.file(), -1, List.of()));
        }
        return listing.remark("bank.not-tied").page("import");
    }

    private static void columns(Listing listing) {
        listing.column("file", ColumnType.TEXT)
                .column("profile", ColumnType.ID)
                .column("rows", ColumnType.COUNT)
                .column("kept", ColumnType.COUNT)
                .column("seen", ColumnType.COUNT)
                .column("unmoved", ColumnType.COUNT)
                .column("refused", ColumnType.COUNT)
                .column("in", ColumnType.AMOUNT)
                .column("out", ColumnType.AMOUNT)
                .column("opening", ColumnType.AMOUNT)
                .column("closing", ColumnType.AMOUNT)
                .column("import", ColumnType.ID);
    }

    private void row(Listing listing, BankFile file, FileReport report) {
        listing.row(
                Cell.text(file.name()),
                Cell.id(file.profile().id()),
                Cell.count(file.rows()),
                Cell.count(report.count(Status.BOOKED)),
                Cell.count(report.count(Status.SEEN)),
                Cell.count(file.unmoved().size()),
                Cell.count(Math.max(file.rowsRefused(), report.count(Status.REFUSED))),
                facts.money(file.sums().inMinor()),
                facts.money(file.sums().outMinor()),
                money(file.opening()),
                money(file.closing()),
                Cell.id(report.importIndex() < 0 ? "" : "F" + report.importIndex()));
    }

    private Cell money(OptionalLong minor) {
        return minor.isPresent() ? facts.money(minor.getAsLong()) : Cell.empty();
    }
}
