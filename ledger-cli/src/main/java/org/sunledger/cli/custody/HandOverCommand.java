package org.sunledger.cli.custody;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunledger.Book;
import org.sunledger.cli.given.HandOverFolder;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.NotWritten;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.WholeFile;
import org.sunledger.handover.HandOver;
import org.sunledger.io.CsvWriter;
import org.sunledger.io.JsonTable;
import org.sunledger.io.TableCsv;
import org.sunledger.log.note.FactProof;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.StoreException;
import org.sunledger.render.HtmlPage;
import org.sunledger.table.Table;

/** {@code handover FOLDER}: writes what a new committee needs, with the proof that it is what was published. */
public final class HandOverCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.arguments("FOLDER");
    }

    @Override
    public int run(Session session) {
        String typed = session.arguments().only("FOLDER");
        Path folder = session.surroundings().path(typed);
        Book book = session.read();
        HandOver handOver = Refusal.granted(HandOver.of(book));
        HandOverPages pages = new HandOverPages(session, Refusal.granted(book.at(handOver.size())), handOver);
        mustBeNew(folder, typed);
        Map<String, byte[]> files = files(handOver, pages);
        files.forEach((name, content) -> WholeFile.write(folder.resolve(name), typed + "/" + name, content));
        session.answer(Answer.page("handover", pages.overview()));
        session.speech()
                .note(session.words()
                        .text("handover.written", Map.of("folder", typed, "count", Integer.toString(files.size()))));
        return ExitStatus.DONE;
    }

    /** A package is not mixed with another. */
    private static void mustBeNew(Path folder, String typed) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new StoreException(Code.STORE_EXISTS, false, null, "book", typed);
                }
            }
        } catch (IOException refused) {
            throw NotWritten.because(refused, typed);
        }
    }

    private static Map<String, byte[]> files(HandOver handOver, HandOverPages pages) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Table overview = pages.overview();
        files.put("handover.html", HtmlPage.render(overview).getBytes(UTF_8));
        files.put("handover.json", JsonTable.of("handover", overview).getBytes(UTF_8));
        files.put("money-accounts.csv", csv(pages.money()));
        files.put("contracts.csv", csv(pages.contracts()));
        files.put("unreconciled.csv", csv(pages.unreconciled()));
        files.put(HandOverFolder.OPENINGS, csv(pages.openings()));
        files.put(HandOverFolder.NAMES, handOver.names().getBytes(UTF_8));
        files.put(HandOverFolder.BALANCES, handOver.balances().getBytes(UTF_8));
        files.put(HandOverFolder.UNIT_BALANCES, handOver.unitBalances().getBytes(UTF_8));
        files.put(HandOverFolder.BOOK, handOver.bookProof().text().getBytes(UTF_8));
        files.put(HandOverFolder.SEAL, handOver.sealProof().text().getBytes(UTF_8));
        files.put(
                HandOverFolder.ACCOUNTS,
                handOver.accountProofs().stream()
                        .map(FactProof::text)
                        .collect(Collectors.joining())
                        .getBytes(UTF_8));
        return files;
    }

    private static byte[] csv(Table table) {
        CsvWriter writer = TableCsv.list(table);
        return writer.toBytes(true);
    }
}
