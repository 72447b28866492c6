package org.sunledger.cli.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sunledger.Book;
import org.sunledger.FileReport;
import org.sunledger.ImportReport;
import org.sunledger.RowOutcome.Status;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.Written;
import org.sunledger.log.LoggedFact;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** Says what became of the rows of imported files. */
public final class ImportPage {
    private final Session session;
    private final Book book;
    private final FactWords facts;

    ImportPage(Session session, Book book) {
        this.session = session;
        this.book = book;
        this.facts = new FactWords(session.language(), book.settings().currency());
    }

    /** What was booked, file by file. */
    Answer report(ImportReport report) {
        Listing listing = new Listing(session).title("import.title").of(book.now());
        addFiles(listing, report);
        if (report.draft().facts().isEmpty()) {
            sayWhyNothing(listing, report);
        }
        sayLate(listing, report);
        return listing.page("import");
    }

    private static void sayWhyNothing(Listing listing, ImportReport report) {
        long seen = report.count(Status.SEEN);
        boolean none = seen == 0 && report.count(Status.REFUSED) == 0;
        listing.remark(none ? "import.no-rows" : "import.all-seen", "seen", Long.toString(seen));
    }

    private static void sayLate(Listing listing, ImportReport report) {
        List<LocalDate> late = new ArrayList<>();
        for (LoggedFact fact : report.draft().facts()) {
            LocalDate day = fact.late();
            if (day != null) {
                late.add(day);
            }
        }
        late.sort(Comparator.naturalOrder());
        if (!late.isEmpty()) {
            listing.remark(
                    "import.late",
                    "rows",
                    Integer.toString(late.size()),
                    "first",
                    late.get(0).toString(),
                    "last",
                    late.get(late.size() - 1).toString());
        }
    }

    private void addFiles(Listing listing, ImportReport report) {
        listing.column("file", ColumnType.TEXT)
                .column("rows", ColumnType.COUNT)
                .column("booked", ColumnType.COUNT)
                .column("seen", ColumnType.COUNT)
                .column("refused", ColumnType.COUNT)
                .column("import", ColumnType.ID)
                .column("facts", ColumnType.ID)
                .column("amount", ColumnType.AMOUNT);
        for (FileReport file : report.files()) {
            long booked = file.count(Status.BOOKED);
            long first = file.importIndex() + 1;
            listing.row(
                    Cell.text(nameOf(file.file())),
                    Cell.count(file.rows().size()),
                    Cell.count(booked),
                    Cell.count(file.count(Status.SEEN)),
                    Cell.count(file.count(Status.REFUSED)),
                    Cell.id(booked == 0 ? "" : "F" + file.importIndex()),
                    Cell.id(booked == 0 ? "" : "F" + first + "..F" + (first + booked - 1)),
                    booked == 0 ? Cell.empty() : total(report, first, booked));
        }
    }

    /** The file's name without its folder, as the book keeps it. */
    private static String nameOf(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** What the facts of a file add up to, for comparing with the file's own total. */
    private Cell total(ImportReport report, long first, long count) {
        long start = first - report.draft().size();
        return facts.total(report.draft().facts().subList((int) start, (int) (start + count)));
    }

    /** The entries that would be booked. */
    Answer rehearsal(ImportReport report) {
        Listing listing = new Listing(session).title("rehearsal.title").of(book.now());
        Written.Entries entries = new Written.Entries(listing, facts);
        for (LoggedFact fact : report.draft().facts()) {
            entries.add(fact);
        }
        listing.remark(
                "rehearsal.rows",
                "booked",
                Long.toString(report.count(Status.BOOKED)),
                "seen",
                Long.toString(report.count(Status.SEEN)),
                "refused",
                Long.toString(report.count(Status.REFUSED)));
        sayLate(listing, report);
        return listing.remark("rehearsal.nothing").page("rehearsal");
    }
}
