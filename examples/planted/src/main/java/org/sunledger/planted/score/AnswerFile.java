package org.sunledger.planted.score;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sunledger.planted.Outcome;
import org.sunledger.planted.Side;

/**
 * Anybody's answer as a CSV file with the header {@code side,id,outcome,group}: one row for each line of both files.
 * Rows with the same group belong together; no group means that the line is alone. A group of which a row says
 * {@code PROPOSED} is a proposal. A line may have further proposals, in further rows with other groups and no outcome;
 * better ones come first.
 */
public final class AnswerFile {

    private static final CSVFormat READ =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private AnswerFile() {}

    /** Reads an answer; a file whose name ends in {@code .json} is a result of {@code sunledger reconcile}. */
    public static Answer read(Path file) throws IOException {
        if (file.toString().endsWith(".json")) {
            return ResultFile.read(file);
        }
        Answer.Collector answer = new Answer.Collector();
        Map<String, List<CSVRecord>> groups = new LinkedHashMap<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (CSVRecord row : READ.parse(reader)) {
                if (!row.get("group").isEmpty()) {
                    groups.computeIfAbsent(row.get("group"), group -> new ArrayList<>())
                            .add(row);
                }
                boolean further = row.get("outcome").isEmpty();
                if (!further) {
                    answer.outcome(side(row), row.get("id"), outcome(row));
                }
            }
        }
        for (List<CSVRecord> rows : groups.values()) {
            boolean automatic = rows.stream()
                    .allMatch(
                            row -> !row.get("outcome").isEmpty() && outcome(row).automatic());
            answer.group(new Found(automatic, ids(rows, Side.BOOK), ids(rows, Side.BANK)));
        }
        return answer.answer();
    }

    private static List<String> ids(List<CSVRecord> rows, Side side) {
        return rows.stream()
                .filter(row -> side(row) == side)
                .map(row -> row.get("id"))
                .toList();
    }

    private static Side side(CSVRecord row) {
        return Side.valueOf(row.get("side").toUpperCase(Locale.ROOT));
    }

    private static Outcome outcome(CSVRecord row) {
        return Outcome.valueOf(row.get("outcome").toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
