package org.sunledger.cli.given;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.SheetText;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;

/**
 * Reads one sheet of a workbook as rows of text. Formulas are not evaluated: what the spreadsheet showed last counts.
 *
 * @param sheet the rows; without text when the workbook could not be read
 * @param failures why it could not be read
 * @param warnings cells that have lost digits, and sheets that were left aside
 */
public record Workbook(SheetText sheet, List<Failure> failures, List<Failure> warnings) {
    /** No honest workbook of rows has more parts than this, or unpacks to so much more than it is. */
    private static final int MOST_PARTS = 10_000;

    private static final int MOST_TIMES = 200;
    private static final long ALWAYS_ALLOWED = 16L << 20;

    /** The edges of a sheet: what stands beyond them no spreadsheet wrote. */
    private static final int LAST_ROW = 1_048_576;

    private static final int LAST_COLUMN = 16_384;

    private static final int MOST_WARNINGS = 20;

    /**
     * Reads a workbook.
     *
     * @param name the name of the sheet that is wanted; empty for the first one that is shown and has rows
     */
    public static Workbook read(String file, byte[] bytes, String name) {
        String sha256 = sha256(bytes);
        List<Failure> warnings = new ArrayList<>();
        try {
            long unpacked = unpackedSize(bytes);
            long limit = Math.min(
                    CsvOptions.Limits.DEFAULT.fileBytes(), Math.max(ALWAYS_ALLOWED, (long) bytes.length * MOST_TIMES));
            if (unpacked > limit) {
                return failed(
                        file,
                        sha256,
                        Failure.of(
                                Code.CSV_FILE_TOO_LARGE, Place.file(file), "", "", "found", unpacked, "limit", limit));
            }
            try (ReadableWorkbook workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
                List<Sheet> sheets = workbook.getSheets().toList();
                for (Sheet sheet : sheets) {
                    boolean wanted = name.isEmpty()
                            ? sheet.getVisibility() == SheetVisibility.VISIBLE
                            : sheet.getName().equals(name);
                    String text = wanted ? rows(sheet, workbook.isDate1904(), file, warnings) : "";
                    if (!text.isBlank() || (wanted && !name.isEmpty())) {
                        return new Workbook(new SheetText(file, sha256, text), List.of(), warnings);
                    }
                }
                String known =
                        String.join(", ", sheets.stream().map(Sheet::getName).toList());
                return name.isEmpty()
                        ? new Workbook(new SheetText(file, sha256, ""), List.of(), List.of())
                        : failed(
                                file,
                                sha256,
                                Failure.of(
                                        Code.XLSX_SHEET_MISSING,
                                        Place.file(file),
                                        "",
                                        name,
                                        "found",
                                        name,
                                        "known",
                                        known));
            }
        } catch (IOException | RuntimeException | OutOfMemoryError broken) {
            // The reader throws whatever its parts throw; none of it is a bug of ours or of the user. For a cell far
            // beyond the edge it asks for a row so long that there is no memory for it: that was never given, so it is
            // safe to go on.
            String reason = broken.getClass().getSimpleName();
            return failed(file, sha256, Failure.of(Code.XLSX_BROKEN, Place.file(file), "", "", "reason", reason));
        }
    }

    private static Workbook failed(String file, String sha256, Failure failure) {
        return new Workbook(new SheetText(file, sha256, ""), List.of(failure), List.of());
    }

    /** How large the parts of the file are unpacked; counting stops beyond what may be read. */
    private static long unpackedSize(byte[] bytes) throws IOException {
        long size = 0;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(part)) {
                    int read = content.read(buffer);
                    while (read >= 0 && size <= CsvOptions.Limits.DEFAULT.fileBytes()) {
                        size += read;
                        read = content.read(buffer);
                    }
                }
                if (++parts > MOST_PARTS || size > CsvOptions.Limits.DEFAULT.fileBytes()) {
                    return Long.MAX_VALUE;
                }
            }
        }
        return size;
    }

    private static String rows(Sheet sheet, boolean from1904, String file, List<Failure> warnings) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        int[] width = {0};
        try (Stream<Row> stream = sheet.openStream()) {
            stream.forEach(row -> {
                if (row.getRowNum() < 1 || row.getRowNum() > LAST_ROW || row.getCellCount() > LAST_COLUMN) {
                    throw new IllegalArgumentException("a cell beyond the edge of the sheet");
                }
                List<String> cells = cells(row, from1904, file, warnings);
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                rows.add(cells);
                width[0] = Math.max(width[0], cells.size());
            });
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; !row.isEmpty() && i < width[0]; i++) {
                text.append(i == 0 ? "" : ",").append(i < row.size() ? quoted(row.get(i)) : "");
            }
            text.append('\n');
            if (text.length() > CsvOptions.Limits.DEFAULT.fileBytes()) {
                throw new IOException("rows of " + width[0] + " cells each are too much");
            }
        }
        return text.toString();
    }

    private static List<String> cells(Row row, boolean from1904, String file, List<Failure> warnings) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            if (cell == null) {
                cells.add("");
                continue;
            }
            WorkbookCell read = WorkbookCell.of(cell, from1904);
            cells.add(read.text());
            if (read.hasLostDigits() && warnings.size() < MOST_WARNINGS) {
                warnings.add(Failure.of(
                        Code.XLSX_DIGITS_LOST,
                        new Place(file, row.getRowNum(), i + 1),
                        "",
                        read.text(),
                        "found",
                        read.text()));
            }
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static String quoted(String cell) {
        String line = cell.replaceAll("[\\r\\n]+", " ");
        boolean needed = line.indexOf(',') >= 0 || line.indexOf('"') >= 0;
        return needed ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
