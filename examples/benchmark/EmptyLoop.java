import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file with Commons CSV and does nothing with it but count its rows. Called by {@code audit.py}. */
final class EmptyLoop {
    private EmptyLoop() {}

    public static void main(String[] arguments) throws IOException {
        long rows = 0;
        try (CSVParser parser = CSVParser.parse(Path.of(arguments[0]), StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            for (CSVRecord row : parser) {
                rows += row.size() > 0 ? 1 : 0;
            }
        }
        System.out.println(rows);
    }
}
