package org.sunledger.cli.custody;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sunledger.BookExport;
import org.sunledger.BookView;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Nearest;
import org.sunledger.cli.shell.NotWritten;
import org.sunledger.cli.shell.Output;
import org.sunledger.cli.shell.Progress;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.WholeFile;
import org.sunledger.io.export.ExportFormat;

/** {@code export FORMAT}: hands the book over to another program, or all of it to its keeper. */
public final class ExportCommand implements Command {
    private static final List<String> FORMATS =
            Stream.of(ExportFormat.values()).map(ExportFormat::text).toList();

    private static final char MARK = '\ufeff';

    @Override
    public void declare(Declaration takes) {
        takes.arguments("FORMAT");
    }

    @Override
    public int run(Session session) {
        String typed = session.arguments().only("FORMAT");
        ExportFormat format =
                ExportFormat.find(typed).orElseThrow(() -> Nearest.misuse("misuse.export", "found", typed, FORMATS));
        if (session.arguments().has("--output-format")) {
            throw Misuse.of("misuse.export-format");
        }
        BookView view = session.view();
        String file = Output.file(session.arguments());
        try (Progress progress = session.progress("progress.export")) {
            if (file.isEmpty()) {
                print(view, format, session);
            } else {
                save(view, format, session, file);
            }
            progress.step();
        }
        if (format.isConfidential()) {
            session.speech().note(session.words().text("export.confidential"));
        }
        return ExitStatus.DONE;
    }

    private static void print(BookView view, ExportFormat format, Session session) {
        try {
            write(view, format, false, session.surroundings().out());
        } catch (IOException refused) {
            throw NotWritten.because(refused, "-");
        }
    }

    private static void save(BookView view, ExportFormat format, Session session, String file) {
        try (WholeFile whole = new WholeFile(session.surroundings().path(file), file)) {
            // A spreadsheet in China takes a file without the mark for GBK.
            whole.finish(out -> write(view, format, format == ExportFormat.CSV, out));
        }
        session.speech().note(session.words().text("note.written", Map.of("file", file)));
    }

    private static void write(BookView view, ExportFormat format, boolean marked, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        if (marked) {
            text.append(MARK);
        }
        Refusal.granted(BookExport.write(view, format, text));
        text.flush();
    }
}
