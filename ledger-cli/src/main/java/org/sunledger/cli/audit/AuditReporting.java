package org.sunledger.cli.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.audit.TestTerms;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.NotWritten;
import org.sunledger.cli.shell.Output;
import org.sunledger.cli.shell.PointInLog;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.Version;
import org.sunledger.io.TableCsv;
import org.sunledger.io.audit.PolicyFile;
import org.sunledger.io.engagement.EngagementFile;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Loaded;
import org.sunledger.period.DatePeriod;
import org.sunledger.render.HtmlPage;
import org.sunledger.render.TextTable;
import org.sunledger.table.Table;

/** {@code audit report}: the audited report of a period; with {@code --check}, whether a report still stands. */
public final class AuditReporting {
    private AuditReporting() {}

    static int run(Session session, List<String> arguments) {
        AuditCommand.none(arguments);
        if (session.arguments().has("--check")) {
            return AuditReportCheck.run(session);
        }
        Book book = session.read();
        String at = session.arguments().text("--at");
        BookView view = at.isEmpty() ? book.now() : new PointInLog(book).find(at);
        Amounts amounts = new Amounts(view.settings().currency());
        DatePeriod period = Periods.wanted(session.arguments(), view);
        LocalDate last = Periods.lastDay(view);
        LocalDate asOf = Moments.findDay(session.arguments(), "as-of")
                .orElse(last.isAfter(period.last()) ? last : period.last());
        TestTerms terms = AuditTerms.of(session, amounts);
        AuditPaper paper = AuditPaper.of(
                book,
                view,
                new AuditPaper.Request(
                        Version.line(),
                        period,
                        asOf,
                        session.language(),
                        PolicyFile.write(terms, amounts),
                        engagement(session),
                        GivenReconciliations.of(session, book, view)));
        new Output(session).hand(List.copyOf(paper.parts().values()), paper::json);
        folder(session, paper);
        return paper.isClean() ? ExitStatus.DONE : ExitStatus.FOUND;
    }

    private static String engagement(Session session) {
        String file = session.arguments().text("--engagement");
        if (file.isEmpty()) {
            return "";
        }
        Loaded<Optional<EngagementFile>> read =
                EngagementFile.read(session.surroundings().path(file));
        return read.value().orElseThrow(() -> Refusal.ofFiles(read.failures())).toText();
    }

    /** The whole paper in every format, and each part as CSV. */
    private static void folder(Session session, AuditPaper paper) {
        String name = session.arguments().text("--folder");
        if (name.isEmpty()) {
            return;
        }
        Path folder = session.surroundings().path(name);
        List<Table> tables = List.copyOf(paper.parts().values());
        try {
            Files.createDirectories(folder);
            write(folder, "report.json", paper.json());
            write(folder, "report.html", HtmlPage.render(tables));
            StringBuilder text = new StringBuilder();
            tables.forEach(table -> text.append(text.length() == 0 ? "" : "\n")
                    .append(TextTable.plain().render(table)));
            write(folder, "report.txt", text.toString());
            for (Map.Entry<String, Table> part : paper.parts().entrySet()) {
                write(
                        folder,
                        part.getKey() + ".csv",
                        "\ufeff" + TableCsv.page(part.getValue()).toText());
            }
        } catch (IOException lost) {
            throw NotWritten.because(lost, name);
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
