package org.sunledger.cli.custody;

import java.nio.file.Files;
import java.nio.file.Path;
import org.sunledger.Book;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.NotWritten;
import org.sunledger.cli.shell.Session;
import org.sunledger.store.SqliteStore;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** {@code backup FILE}: makes a sound copy of the book, also while others write. */
public final class BackupCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.arguments("FILE");
    }

    @Override
    public int run(Session session) {
        String typed = session.arguments().only("FILE");
        Path target = session.surroundings().path(typed);
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder) && !Files.isWritable(folder)) {
            // SQLite would say that the copy cannot be opened, which sounds as if somebody could not read it.
            throw NotWritten.NO_PERMISSION.of(typed);
        }
        Book book = session.read();
        if (book.store() instanceof SqliteStore store) {
            store.backup(target);
        }
        // What is reported is what the copy says of itself, not what the original did.
        Book copy = session.copy(target);
        session.answer(new Listing(session)
                .title("backup.title")
                .of(copy.now())
                .column("file", ColumnType.TEXT)
                .column("facts", ColumnType.COUNT)
                .row(Cell.text(typed), Cell.count(copy.now().size()))
                .page("backup"));
        return ExitStatus.DONE;
    }
}
