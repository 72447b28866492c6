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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a published result back, member by member. */
final class ResultReading {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern THOUSANDTHS = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private final StatedResult stated = new StatedResult();

    static StatedResult of(Path file) throws IOException {
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
        if (!reading.stated.schema.equals("sunledger/reconciliation/1")) {
            throw new IOException("its schema is \"" + reading.stated.schema + "\"");
        }
        return reading.stated;
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
                case "schema" -> stated.schema = text(json);
                case "provenance" -> members(json, inner -> provenance(json, inner));
                case "data" -> members(json, inner -> data(json, inner));
                default -> json.skipChildren();
            }
        });
    }

    private void provenance(JsonParser json, String name) throws IOException {
        switch (name) {
            case "left" -> side(json, stated.left);
            case "right" -> side(json, stated.right);
            case "currency" -> stated.currency = text(json);
            case "period" -> stated.period = text(json);
            case "carried" -> stated.carried = file(json);
            case "previous" -> stated.previous = file(json);
            case "engagement" -> stated.engagement = file(json);
            case "fields" -> elements(json, () -> stated.fields.add(text(json)));
            default -> json.skipChildren();
        }
    }

    private static StatedResult.File file(JsonParser json) throws IOException {
        Map<String, String> file = plain(json);
        return new StatedResult.File(file.getOrDefault("file", ""), file.getOrDefault("sha256", ""));
    }

    private static void side(JsonParser json, StatedResult.Side side) throws IOException {
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
            case "tied" -> stated.tied = json.getBooleanValue();
            case "identities" -> elements(json, () -> identity(json));
            case "proof-of-cash" -> elements(json, () -> proofRow(json));
            case "outcomes" -> members(json, side -> elements(json, () -> total(json, sideOf(side))));
            case "groups" -> elements(json, () -> group(json));
            case "decisions" -> elements(json, () -> decision(json));
            case "open" -> members(json, side -> elements(json, () -> item(json, sideOf(side))));
            case "lines" -> members(json, side -> elements(json, () -> line(json, sideOf(side))));
            default -> json.skipChildren();
        }
    }

    private StatedResult.Side sideOf(String name) {
        return name.equals("left") ? stated.left : stated.right;
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
        stated.identities.put(
                check.getOrDefault("id", ""),
                IdentityRecount.shown(
                        check.getOrDefault("expected", ""),
                        check.getOrDefault("found", ""),
                        check.getOrDefault("holds", "")));
    }

    private void proofRow(JsonParser json) throws IOException {
        Map<String, String> row = plain(json);
        stated.proof.put(
                row.getOrDefault("side", "") + " " + row.getOrDefault("row", ""),
                CashRecount.COLUMNS.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .collect(Collectors.joining(" / ")));
    }

    private static void total(JsonParser json, StatedResult.Side side) throws IOException {
        Map<String, String> total = plain(json);
        side.totals.put(
                total.getOrDefault("outcome", ""),
                total.getOrDefault("lines", "") + " / " + total.getOrDefault("amount", "") + " / "
                        + total.getOrDefault("gross", ""));
    }

    private void group(JsonParser json) throws IOException {
        Map<String, String> plain = new HashMap<>();
        List<StatedResult.Place> leftLines = new ArrayList<>();
        List<StatedResult.Place> rightLines = new ArrayList<>();
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
        stated.groups.add(new StatedResult.Group(
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

    private static StatedResult.Place place(JsonParser json) throws IOException {
        Map<String, String> place = plain(json);
        return new StatedResult.Place(
                number(place.get("line")),
                place.getOrDefault("id", ""),
                place.getOrDefault("hash", ""),
                place.getOrDefault("carried", "false").equals("true"));
    }

    private void decision(JsonParser json) throws IOException {
        Map<String, String> plain = new HashMap<>();
        Map<String, List<String>> names = new HashMap<>();
        List<StatedResult.Place> leftPlaces = new ArrayList<>();
        List<StatedResult.Place> rightPlaces = new ArrayList<>();
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
        stated.decisions.add(new StatedResult.Decision(
                plain.getOrDefault("decision", ""),
                plain.getOrDefault("by", ""),
                plain.getOrDefault("reason", ""),
                plain.getOrDefault("source", ""),
                plain.getOrDefault("applies", "").equals("true"),
                names.getOrDefault("left-names", List.of()),
                names.getOrDefault("right-names", List.of()),
                leftPlaces,
                rightPlaces));
    }

    private static void item(JsonParser json, StatedResult.Side side) throws IOException {
        Map<String, String> plain = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        members(json, name -> {
            if (name.equals("texts")) {
                members(json, field -> texts.put(field, text(json)));
            } else {
                plain.put(name, text(json));
            }
        });
        side.open.add(new StatedResult.Item(
                number(plain.get("line")),
                plain.getOrDefault("id", ""),
                plain.getOrDefault("day", ""),
                plain.getOrDefault("amount", ""),
                plain.getOrDefault("carried", "false").equals("true"),
                texts));
    }

    private static void line(JsonParser json, StatedResult.Side side) throws IOException {
        Map<String, String> line = plain(json);
        side.all.add(new StatedResult.Line(
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
