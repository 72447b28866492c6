package org.sunledger.cli.given;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Session;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.TextEncoding;

/** How a CSV file is to be read, as it was typed: {@code --skip-lines}, {@code --encoding} and {@code --map}. */
public final class TypedCsv {
    private TypedCsv() {}

    /** The files of the given names, beginning from the folder of the call. */
    public static List<Path> paths(Session session, List<String> files) {
        return files.stream().map(session.surroundings()::path).toList();
    }

    /** What {@code --skip-lines} and {@code --encoding} say. */
    public static CsvOptions options(Arguments arguments) {
        CsvOptions options = CsvOptions.DEFAULT;
        String skip = arguments.text("--skip-lines");
        if (!skip.isEmpty()) {
            if (!skip.matches("[0-9]{1,6}")) {
                throw Misuse.of("misuse.number", "option", "--skip-lines", "found", skip);
            }
            options = options.withSkipLines(Integer.parseInt(skip));
        }
        Optional<TextEncoding> named = Encodings.named(arguments);
        return named.isPresent() ? options.withEncoding(named.get()) : options;
    }

    /** The headers of a foreign file by our columns: {@code date=交易时间,amount=转入金额}. */
    public static Map<String, String> headers(List<String> typed) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String list : typed) {
            for (String pair : list.split(",", -1)) {
                int equals = pair.indexOf('=');
                if (equals < 1 || equals == pair.length() - 1) {
                    throw Misuse.of("misuse.map", "found", pair);
                }
                if (headers.put(
                                pair.substring(0, equals).strip(),
                                pair.substring(equals + 1).strip())
                        != null) {
                    throw Misuse.of("misuse.pair-twice", "found", pair.substring(0, equals));
                }
            }
        }
        return headers;
    }
}
