package org.sunledger.cli.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sunledger.io.TableCsv;
import org.sunledger.render.HtmlPage;
import org.sunledger.render.TextTable;
import org.sunledger.table.Table;

/** Hands an answer over: in the format asked for, to standard output or into a file. */
public final class Output {
    static final List<String> FORMATS = List.of("text", "csv", "json", "html");

    /** Endings of files that people may hope for and that are not written here. */
    private static final Set<String> OF_OTHER_PROGRAMS =
            Set.of("pdf", "xls", "xlsx", "ods", "et", "doc", "docx", "odt", "wps");

    private static final String MARK = "\ufeff";

    private final Session session;
    private final String file;
    private final String format;

    public Output(Session session) {
        this.session = session;
        this.file = file(session.arguments());
        this.format = format(session.arguments().text("--output-format"), file);
    }

    /**
     * Refuses a format that does not exist, and a file that could not be made, before any work is done: what a command
     * writes into the book stays written, so its answer must have a place to go.
     */
    public static void check(Arguments arguments, Surroundings surroundings) {
        String file = file(arguments);
        format(arguments.text("--output-format"), file);
        if (file.isEmpty()) {
            return;
        }
        Path target = surroundings.path(file).toAbsolutePath();
        Path parent = target.getParent();
        if (Files.isDirectory(target)) {
            throw NotWritten.IS_FOLDER.of(file);
        }
        if (parent == null || !Files.isDirectory(parent)) {
            throw NotWritten.NO_FOLDER.of(file);
        }
        if (!Files.isWritable(parent)) {
            throw NotWritten.NO_PERMISSION.of(file);
        }
    }

    /** The file that was named; none for standard output, which is also called {@code -}. */
    public static String file(Arguments arguments) {
        String file = arguments.text("--output");
        return file.equals("-") ? "" : file;
    }

    private static String format(String named, String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!named.isEmpty()) {
            if (!FORMATS.contains(named)) {
                throw Misuse.of("misuse.choice", "option", "-O", "found", named, "known", String.join(", ", FORMATS));
            }
            return named;
        }
        if (OF_OTHER_PROGRAMS.contains(ending)) {
            throw Misuse.of("misuse.ending", "found", ending);
        }
        return switch (ending) {
            case "csv", "json" -> ending;
            case "html", "htm" -> "html";
            default -> "text";
        };
    }

    /** Whether JSON was asked for. */
    public boolean isJson() {
        return format.equals("json");
    }

    public void hand(Answer answer) {
        if (file.isEmpty()) {
            session.surroundings().out().print(text(answer, isColoured()));
        } else {
            put(bytes(text(answer, false)));
        }
    }

    /** Hands over a text that has one form only, such as the empty file of a CSV kind. */
    public void handText(String text) {
        if (file.isEmpty()) {
            session.surroundings().out().print(text);
        } else {
            put(bytes(text));
        }
    }

    /** Hands over several tables that belong together, one after the other. */
    public void hand(List<Table> tables, Supplier<String> json) {
        String text = switch (format) {
            case "json" -> json.get();
            case "html" -> HtmlPage.render(tables);
            case "csv" ->
                tables.stream().map(table -> TableCsv.page(table).toText()).collect(Collectors.joining("\r\n"));
            default -> tables.stream().map(TextTable.plain()::render).collect(Collectors.joining("\n"));
        };
        handText(text);
    }

    /** Something that writes more text than should stand in memory, in UTF-8. */
    @FunctionalInterface
    public interface Text {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Hands over a long text piece by piece. */
    public void stream(Text text) {
        try {
            if (file.isEmpty()) {
                text.writeTo(session.surroundings().out());
                return;
            }
            try (OutputStream out = Files.newOutputStream(session.surroundings().path(file))) {
                text.writeTo(out);
            }
            session.speech().note(session.words().text("note.written", Map.of("file", file)));
        } catch (IOException lost) {
            throw NotWritten.because(lost, file);
        }
    }

    private void put(byte[] content) {
        WholeFile.write(session.surroundings().path(file), file, content);
        session.speech().note(session.words().text("note.written", Map.of("file", file)));
    }

    private byte[] bytes(String text) {
        // A spreadsheet in China takes a file without the mark for GBK.
        return (format.equals("csv") ? MARK + text : text).getBytes(StandardCharsets.UTF_8);
    }

    private String text(Answer answer, boolean coloured) {
        return switch (format) {
            case "csv" -> answer.csv().get();
            case "json" -> answer.json().get();
            case "html" -> HtmlPage.render(answer.table());
            default -> (coloured ? TextTable.coloured() : TextTable.plain()).render(answer.table());
        };
    }

    private boolean isColoured() {
        Surroundings around = session.surroundings();
        return around.variable("NO_COLOR").isEmpty()
                && !around.variable("TERM").equals("dumb")
                && around.terminal().showsResults();
    }
}
