package org.sunledger.io;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.sunledger.chart.Language;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;

/**
 * The rows that an import refused, beside their reasons, under the header they came with: they can be corrected in
 * place and imported again. Two columns stand in front, the line in the old file and the reasons; the reader knows them
 * and passes them over.
 */
public final class RejectsFile {

    private static final List<String> ENGLISH = List.of("refused-line", "refused-because");
    private static final List<String> CHINESE = List.of("拒绝行号", "拒绝原因");

    /** What is wrong with a file as a whole: no row of it can be set aside to save the others. */
    private static final Set<Code> OF_THE_WHOLE_FILE = EnumSet.of(
            Code.CSV_FILE_MISSING,
            Code.CSV_DIRECTORY,
            Code.CSV_FILE_UNREADABLE,
            Code.CSV_EMPTY,
            Code.CSV_OTHER_KIND,
            Code.CSV_FILE_TOO_LARGE,
            Code.CSV_ENCODING_BROKEN,
            Code.CSV_HEADER_MISSING,
            Code.CSV_HEADER_UNNAMED,
            Code.CSV_HEADER_DUPLICATE,
            Code.CSV_QUOTE_OPEN,
            Code.CSV_QUOTE_STRAY,
            Code.CSV_TOO_MANY_COLUMNS,
            Code.CSV_TOO_MANY_ROWS,
            Code.CSV_COLUMN_MISSING,
            Code.CSV_COLUMN_TWICE,
            Code.CSV_MAP_COLUMN_UNKNOWN,
            Code.CSV_MAP_HEADER_MISSING);

    private RejectsFile() {}

    /** Whether a failure is of one row, which can be set aside while the others are booked. */
    public static boolean canSetAside(Failure failure) {
        return failure.place().line() > 0 && !OF_THE_WHOLE_FILE.contains(failure.code());
    }

    /**
     * Writes the rows that have a failure, in the order of the files, as UTF-8 with a byte-order mark.
     *
     * @param tables the files of the import
     * @param failures everything that is wrong with them; what is wrong with a whole file is passed over
     * @param says one line of words for a failure
     * @param language the language of the two columns in front
     */
    public static byte[] write(
            List<CsvTable> tables, List<Failure> failures, Function<Failure, String> says, Language language) {
        List<String> header = new ArrayList<>(new LinkedHashSet<>(
                tables.stream().flatMap(table -> ownColumns(table).stream()).toList()));
        CsvWriter out = new CsvWriter();
        (language == Language.ZH ? CHINESE : ENGLISH).forEach(out::text);
        out.textRow(header);
        for (CsvTable table : tables) {
            reasons(table, failures, says).forEach((row, reasons) -> {
                out.plain(Long.toString(row.line())).text(String.join("; ", reasons));
                out.textRow(cells(table, row, header));
            });
        }
        return out.toBytes(true);
    }

    /** Whether a header is one of the two that this file puts in front. */
    static boolean isOwnHeader(String header) {
        String folded = HeaderName.fold(header);
        return ENGLISH.contains(folded) || CHINESE.contains(folded);
    }

    private static List<String> ownColumns(CsvTable table) {
        return table.header().stream().filter(name -> !isOwnHeader(name)).toList();
    }

    private static Map<CsvRow, Set<String>> reasons(
            CsvTable table, List<Failure> failures, Function<Failure, String> says) {
        NavigableMap<Long, CsvRow> byLine = new TreeMap<>();
        table.rows().forEach(row -> byLine.put(row.line(), row));
        table.misshapen().forEach(row -> byLine.put(row.line(), row));
        NavigableMap<Long, Set<String>> reasons = new TreeMap<>();
        for (Failure failure : failures) {
            Map.Entry<Long, CsvRow> row = byLine.floorEntry(failure.place().line());
            if (canSetAside(failure) && failure.place().file().equals(table.file()) && row != null) {
                reasons.computeIfAbsent(row.getKey(), unused -> new LinkedHashSet<>())
                        .add(says.apply(failure));
            }
        }
        Map<CsvRow, Set<String>> byRow = new LinkedHashMap<>();
        reasons.forEach((line, said) -> byRow.put(byLine.get(line), said));
        return byRow;
    }

    /** The row's values under the common header; a row that is too long or too short stays so, lest it be misread. */
    private static List<String> cells(CsvTable table, CsvRow row, List<String> header) {
        List<String> own = table.header();
        List<String> cells = new ArrayList<>();
        int present = 0;
        for (String name : header) {
            int position = own.indexOf(name);
            boolean hasValue = position >= 0 && position < row.cells().size();
            cells.add(hasValue ? row.cell(position) : "");
            present = hasValue ? cells.size() : present;
        }
        if (row.cells().size() < own.size()) {
            return cells.subList(0, present);
        }
        for (int i = own.size(); i < row.cells().size(); i++) {
            cells.add(row.cell(i));
        }
        return cells;
    }
}
