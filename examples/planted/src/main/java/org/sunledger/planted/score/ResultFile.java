package org.sunledger.planted.score;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sunledger.planted.Outcome;
import org.sunledger.planted.Side;

/**
 * What {@code sunledger reconcile -O json} printed, schema {@code sunledger/reconciliation/1}; its left side is the
 * book. Only what is published is read, one group or line at a time, so that a million of them fit into memory.
 */
final class ResultFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Answer.Collector answer = new Answer.Collector();

    private ResultFile() {}

    static Answer read(Path file) throws IOException {
        ResultFile result = new ResultFile();
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            // The place in the document, as the names that lead there.
            List<String> at = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT
                        && parser.getParsingContext().getParent().inArray()) {
                    result.item(String.join("/", at), JSON.readTree(parser));
                } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                    String name = parser.currentName();
                    at.add(name == null ? "" : name);
                } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                    at.remove(at.size() - 1);
                }
            }
        }
        return result.answer.answer();
    }

    private void item(String place, JsonNode item) {
        switch (place) {
            case "/data/groups" ->
                answer.group(
                        new Found(item.path("automatic").asBoolean(), ids(item.path("left")), ids(item.path("right"))));
            case "/data/lines/left" -> line(Side.BOOK, item);
            case "/data/lines/right" -> line(Side.BANK, item);
            default -> {
                // Sums, weights and words are for people and for the verifier.
            }
        }
    }

    private void line(Side side, JsonNode line) {
        String word = line.path("outcome").asText().toUpperCase(Locale.ROOT).replace('-', '_');
        answer.outcome(side, line.path("id").asText(), Outcome.valueOf(word));
    }

    private static List<String> ids(JsonNode lines) {
        List<String> ids = new ArrayList<>();
        lines.forEach(line -> ids.add(line.path("id").asText()));
        return ids;
    }
}
