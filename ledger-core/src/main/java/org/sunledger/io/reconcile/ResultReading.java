package org.sunledger.io.reconcile;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunledger.reconcile.LineOutcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a published result back, member by member, into plain lists; nothing of the run that made it is used. */
final class ResultReading {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern THOUSANDTHS = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Set<String> GROUPED = Stream.of(LineOutcome.values())
            .filter(LineOutcome::isGrouped)
            .map(LineOutcome::text)
            .collect(Collectors.toUnmodifiableSet());

    String schema = "";
    String currency = "";
    final List<String> fields = new ArrayList<>();
    final StatedSide left = new StatedSide();
    final StatedSide right = new StatedSide();
    final List<StatedGroup> groups = new ArrayList<>();
    String period = "";
    final Map<String, String> identities = new TreeMap<>();
    final Map<String, String> proof = new TreeMap<>();
    final List<StatedDecision> decisions = new ArrayList<>();
    StatedFile carried = StatedFile.NONE;
    StatedFile previous = StatedFile.NONE;
    StatedFile engagement = StatedFile.NONE;
    boolean tied;

    /** What the result says of one side. */
    static final class StatedSide {
        String file = "";
        String sha256 = "";
        long lines;
        String opening = "";
        String closing = "";
        final Map<String, String> columns = new HashMap<>();
        final Map<String, String> origin = new HashMap<>();
        final List<StatedItem> open = new ArrayList<>();
        final List<StatedLine> all = new ArrayList<>();
        final Map<String, String> totals = new TreeMap<>();
    }

    /** What it says of one line. */
    record StatedLine(long line, String id, String hash, String outcome, long group, boolean carried) {
        boolean isRejected() {
            return outcome.equals(LineOutcome.REJECTED.text());
        }

        boolean isGrouped() {
            return GROUPED.contains(outcome);
        }

        /** Whether it is in a group that stands without anything left to decide. */
        boolean stands() {
            return isGrouped() && !outcome.equals(LineOutcome.PROPOSED.text());
        }
    }

    /** What it says of one group; what its weights add up to is its weight where it says nothing of them. */
    record StatedGroup(
            long number,
            String rule,
            String outcome,
            boolean automatic,
            String residual,
            String account,
            int weight,
            long addedUp,
            int margin,
            String key,
            List<StatedPlace> left,
            List<StatedPlace> right) {}

    /** Where a line stands: in the file, or among what was carried. */
    record StatedPlace(long line, String id, String hash, boolean carried) {}

    /** What it says was left open. */
    record StatedItem(long line, String id, String day, String amount, boolean carried, Map<String, String> texts) {}

    /** Another file that the run was given. */
    record StatedFile(String file, String sha256) {
        static final StatedFile NONE = new StatedFile("", "");
    }

    /** A decision that the run was given. */
    record StatedDecision(
            String decision,
            String source,
            boolean applies,
            List<String> leftNames,
            List<String> rightNames,
            List<StatedPlace> left,
            List<StatedPlace> right) {}

    static ResultReading of(Path file) throws IOException {
        ResultReading reading = new ResultReading();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it is no JSON object");
            }
            reading.envelope(json);
        } catch (JacksonException broken) {
            throw new IOException("it is no JSON: " + broken.getOriginalMessage());
        }
        if (!reading.schema.equals("sunledger/reconciliation/1")) {
            throw new IOException("its schema is \"" + reading.schema + "\"");
        }
        return reading;
    }

    private interface Member {
        void read(String name) throws IOException;
    }

    /** Hands over each member of an object whose first token has been read. */
    private static void members(JsonParser json, Member member) throws IOException {
        expect(json, JsonToken.START_OBJECT, "object");
        while (next(json) != JsonToken.END_OBJECT) {
            String name = json.currentName();
            next(json);
            member.read(name);
        }
    }

    private static void expect(JsonParser json, JsonToken token, String what) throws IOException {
        if (json.currentToken() != token) {
            throw new IOException("at " + json.currentTokenLocation().getLineNr() + ":"
                    + json.currentTokenLocation().getColumnNr() + " there is no " + what);
        }
    }

    private static JsonToken next(JsonParser json) throws IOException {
        JsonToken token = json.nextToken();
        if (token == null) {
            throw new IOException("it ends early");
        }
        return token;
    }

    /** A value that is no object and no list, as text. */
    private static String text(JsonParser json) throws IOException {
        if (json.currentToken().isStructStart()) {
            expect(json, JsonToken.VALUE_STRING, "text");
        }
        return json.getString();
    }

    private interface Element {
        void read() throws IOException;
    }

    private static void elements(JsonParser json, Element element) throws IOException {
        expect(json, JsonToken.START_ARRAY, "list");
        while (next(json) != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    private void envelope(JsonParser json) throws IOException {
        members(json, name -> {
            switch (name) {
                case "schema" -> schema = text(json);
                case "provenance" -> members(json, inner -> provenance(json, inner));
                case "data" -> members(json, inner -> data(json, inner));
                default -> json.skipChildren();
            }
        });
    }

    private void provenance(JsonParser json, String name) throws IOException {
        switch (name) {
            case "left" -> side(json, left);
            case "right" -> side(json, right);
            case "currency" -> currency = text(json);
            case "period" -> period = text(json);
            case "carried" -> carried = file(json);
            case "previous" -> previous = file(json);
            case "engagement" -> engagement = file(json);
            case "fields" -> elements(json, () -> fields.add(text(json)));
            default -> json.skipChildren();
        }
    }

    private static StatedFile file(JsonParser json) throws IOException {
        Map<String, String> file = plain(json);
        return new StatedFile(file.getOrDefault("file", ""), file.getOrDefault("sha256", ""));
    }

    private static void side(JsonParser json, StatedSide side) throws IOException {
        members(json, name -> {
            switch (name) {
                case "file" -> side.file = text(json);
                case "sha256" -> side.sha256 = text(json);
                case "lines" -> side.lines = json.getLongValue();
                case "opening" -> side.opening = text(json);
                case "closing" -> side.closing = text(json);
                case "columns" -> members(json, column -> side.columns.put(column, text(json)));
                case "origin" -> members(json, member -> side.origin.put(member, text(json)));
                default -> json.skipChildren();
            }
        });
    }

    private void data(JsonParser json, String name) throws IOException {
        switch (name) {
            case "tied" -> tied = json.getBooleanValue();
            case "identities" -> elements(json, () -> identity(json));
            case "proof-of-cash" -> elements(json, () -> proofRow(json));
            case "outcomes" ->
                members(json, side -> elements(json, () -> total(json, side.equals("left") ? left : right)));
            case "groups" -> elements(json, () -> group(json));
            case "decisions" -> elements(json, () -> decision(json));
            case "open" -> members(json, side -> elements(json, () -> item(json, side.equals("left") ? left : right)));
            case "lines" -> members(json, side -> elements(json, () -> line(json, side.equals("left") ? left : right)));
            default -> json.skipChildren();
        }
    }

    private static Map<String, String> plain(JsonParser json) throws IOException {
        Map<String, String> plain = new HashMap<>();
        members(json, name -> {
            if (json.currentToken().isStructStart()) {
                json.skipChildren();
            } else {
                plain.put(name, text(json));
            }
        });
        return plain;
    }

    private void identity(JsonParser json) throws IOException {
        Map<String, String> check = plain(json);
        identities.put(
                check.getOrDefault("id", ""),
                IdentityRecount.shown(
                        check.getOrDefault("expected", ""),
                        check.getOrDefault("found", ""),
                        check.getOrDefault("holds", "")));
    }

    private void proofRow(JsonParser json) throws IOException {
        Map<String, String> row = plain(json);
        proof.put(
                row.getOrDefault("side", "") + " " + row.getOrDefault("row", ""),
                CashRecount.COLUMNS.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .collect(Collectors.joining(" / ")));
    }

    private static void total(JsonParser json, StatedSide side) throws IOException {
        Map<String, String> total = plain(json);
        side.totals.put(
                total.getOrDefault("outcome", ""),
                total.getOrDefault("lines", "") + " / " + total.getOrDefault("amount", "") + " / "
                        + total.getOrDefault("gross", ""));
    }

    private void group(JsonParser json) throws IOException {
        Map<String, String> plain = new HashMap<>();
        List<StatedPlace> leftLines = new ArrayList<>();
        List<StatedPlace> rightLines = new ArrayList<>();
        List<Long> weights = new ArrayList<>();
        members(json, name -> {
            switch (name) {
                case "left" -> elements(json, () -> leftLines.add(place(json)));
                case "right" -> elements(json, () -> rightLines.add(place(json)));
                case "weights" -> weights.add(sum(json));
                case "alternatives" -> json.skipChildren();
                default -> plain.put(name, text(json));
            }
        });
        groups.add(new StatedGroup(
                number(plain.get("group")),
                plain.getOrDefault("rule", ""),
                plain.getOrDefault("outcome", ""),
                plain.getOrDefault("automatic", "").equals("true"),
                plain.getOrDefault("residual", ""),
                plain.getOrDefault("account", ""),
                thousandths(plain.getOrDefault("weight", "")),
                weights.isEmpty() ? thousandths(plain.getOrDefault("weight", "")) : weights.get(0),
                thousandths(plain.getOrDefault("margin", "")),
                plain.getOrDefault("key", ""),
                leftLines,
                rightLines));
    }

    /** The sum of all whole numbers of an object and its lists. */
    private static long sum(JsonParser json) throws IOException {
        expect(json, JsonToken.START_OBJECT, "object");
        long sum = 0;
        for (int depth = 1; depth > 0; ) {
            JsonToken token = next(json);
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token.isScalarValue() || depth > 2) {
                expect(json, JsonToken.VALUE_NUMBER_INT, "whole number");
                sum += json.getIntValue();
            }
        }
        return sum;
    }

    private static int thousandths(String text) {
        return THOUSANDTHS.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    private static StatedPlace place(JsonParser json) throws IOException {
        Map<String, String> place = plain(json);
        return new StatedPlace(
                number(place.get("line")),
                place.getOrDefault("id", ""),
                place.getOrDefault("hash", ""),
                place.getOrDefault("carried", "false").equals("true"));
    }

    private void decision(JsonParser json) throws IOException {
        Map<String, String> plain = new HashMap<>();
        Map<String, List<String>> names = new HashMap<>();
        List<StatedPlace> leftPlaces = new ArrayList<>();
        List<StatedPlace> rightPlaces = new ArrayList<>();
        members(json, name -> {
            switch (name) {
                case "left-names", "right-names" ->
                    elements(
                            json,
                            () -> names.computeIfAbsent(name, side -> new ArrayList<>())
                                    .add(text(json)));
                case "left" -> elements(json, () -> leftPlaces.add(place(json)));
                case "right" -> elements(json, () -> rightPlaces.add(place(json)));
                default -> plain.put(name, text(json));
            }
        });
        decisions.add(new StatedDecision(
                plain.getOrDefault("decision", ""),
                plain.getOrDefault("source", ""),
                plain.getOrDefault("applies", "").equals("true"),
                names.getOrDefault("left-names", List.of()),
                names.getOrDefault("right-names", List.of()),
                leftPlaces,
                rightPlaces));
    }

    private static void item(JsonParser json, StatedSide side) throws IOException {
        Map<String, String> plain = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        members(json, name -> {
            if (name.equals("texts")) {
                members(json, field -> texts.put(field, text(json)));
            } else {
                plain.put(name, text(json));
            }
        });
        side.open.add(new StatedItem(
                number(plain.get("line")),
                plain.getOrDefault("id", ""),
                plain.getOrDefault("day", ""),
                plain.getOrDefault("amount", ""),
                plain.getOrDefault("carried", "false").equals("true"),
                texts));
    }

    private static void line(JsonParser json, StatedSide side) throws IOException {
        Map<String, String> line = plain(json);
        side.all.add(new StatedLine(
                number(line.get("line")),
                line.getOrDefault("id", ""),
                line.getOrDefault("hash", ""),
                line.getOrDefault("outcome", ""),
                number(line.get("group")),
                line.getOrDefault("carried", "false").equals("true")));
    }

    private static long number(@org.jspecify.annotations.Nullable String text) throws IOException {
        if (text == null || !WHOLE.matcher(text).matches()) {
            throw new IOException("a number is missing");
        }
        return Long.parseLong(text);
    }
}
