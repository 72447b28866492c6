package org.sunledger.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sunledger.Book;
import org.sunledger.FileToImport;
import org.sunledger.ImportReport;
import org.sunledger.ImportWish;
import org.sunledger.Keeper;
import org.sunledger.chart.Language;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.FactForms;
import org.sunledger.render.MessageText;
import org.sunledger.render.Messages;

/** Imports a file, or lists everything that is wrong with it: where, what, and what to do. */
final class BadFile {
    private BadFile() {}

    static List<String> failures(Book book, Keeper keeper, Path csv) {
        // snippet: bad-file
        FileToImport file =
                FileToImport.read(FactForms.of("income").orThrow(), csv, CsvOptions.DEFAULT, Map.of(), book.now());
        ImportReport report = book.importFiles(keeper, List.of(file), ImportWish.ALL_OR_NOTHING);
        MessageText words = MessageText.in(Messages.of(Language.EN));
        return report.failures().stream().map(words::of).toList();
        // end
    }
}
