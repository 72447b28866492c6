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
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a published result back, member by member, into plain lists; nothing of the run that made it is used. */
final class ResultReading {
    private static final JsonFactory FACTORY = new JsonFactory();

    String schema = "";
    String currency = "";
    final List<String> fields = new ArrayList<>();
    final StatedSide left = new StatedSide();
    final StatedSide right = new StatedSide();
    final List<StatedGroup> groups = new ArrayList<>();
    final Map<String, String> identities = new HashMap<>();
    boolean tied;

    /** What the result says of one side. */
    static final class StatedSide {
        String file = "";
        String sha256 = "";
        long lines;
        String opening = "";
        String closing = "";
        final Map<String, String> columns = new HashMap<>();
        final List<StatedLine> all = new ArrayList<>();
        final Map<String, String> totals = new HashMap<>();
    }

    /** What it says of one line. */
    record StatedLine(long line, String hash, String outcome, long group, boolean carried) {}

    /** What it says of one group. */
    record StatedGroup(long number, String outcome, String residual, List<Long> left, List<Long> right) {}

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
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            member.read(name);
        }
    }

    private interface Element {
        void read() throws IOException;
    }

    private static void elements(JsonParser json, Element element) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            element.read();
        }
    }

    private void envelope(JsonParser json) throws IOException {
        members(json, name -> {
            switch (name) {
                case "schema" -> schema = json.getString();
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
            case "currency" -> currency = json.getString();
            case "fields" -> elements(json, () -> fields.add(json.getString()));
            default -> json.skipChildren();
        }
    }

    private static void side(JsonParser json, StatedSide side) throws IOException {
        members(json, name -> {
            switch (name) {
                case "file" -> side.file = json.getString();
                case "sha256" -> side.sha256 = json.getString();
                case "lines" -> side.lines = json.getLongValue();
                case "opening" -> side.opening = json.getString();
                case "closing" -> side.closing = json.getString();
                case "columns" -> members(json, column -> side.columns.put(column, json.getString()));
                default -> json.skipChildren();
            }
        });
    }

    private void data(JsonParser json, String name) throws IOException {
        switch (name) {
            case "tied" -> tied = json.getBooleanValue();
            case "identities" -> elements(json, () -> identity(json));
            case "outcomes" ->
                members(json, side -> elements(json, () -> total(json, side.equals("left") ? left : right)));
            case "groups" -> elements(json, () -> group(json));
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
                plain.put(name, json.getString());
            }
        });
        return plain;
    }

    private void identity(JsonParser json) throws IOException {
        Map<String, String> check = plain(json);
        identities.put(check.getOrDefault("id", ""), check.getOrDefault("found", ""));
    }

    private static void total(JsonParser json, StatedSide side) throws IOException {
        Map<String, String> total = plain(json);
        side.totals.put(
                total.getOrDefault("outcome", ""),
                total.getOrDefault("lines", "") + " / " + total.getOrDefault("amount", ""));
    }

    private void group(JsonParser json) throws IOException {
        Map<String, String> plain = new HashMap<>();
        List<Long> leftLines = new ArrayList<>();
        List<Long> rightLines = new ArrayList<>();
        members(json, name -> {
            switch (name) {
                case "left" -> elements(json, () -> leftLines.add(place(json)));
                case "right" -> elements(json, () -> rightLines.add(place(json)));
                case "alternatives" -> json.skipChildren();
                default -> plain.put(name, json.getString());
            }
        });
        groups.add(new StatedGroup(
                number(plain.get("group")),
                plain.getOrDefault("outcome", ""),
                plain.getOrDefault("residual", ""),
                leftLines,
                rightLines));
    }

    /** The line of a place; a carried one is told apart by its sign. */
    private static long place(JsonParser json) throws IOException {
        Map<String, String> place = plain(json);
        long line = number(place.get("line"));
        return place.getOrDefault("carried", "false").equals("true") ? -line : line;
    }

    private static void line(JsonParser json, StatedSide side) throws IOException {
        Map<String, String> line = plain(json);
        side.all.add(new StatedLine(
                number(line.get("line")),
                line.getOrDefault("hash", ""),
                line.getOrDefault("outcome", ""),
                number(line.get("group")),
                line.getOrDefault("carried", "false").equals("true")));
    }

    private static long number(@org.jspecify.annotations.Nullable String text) throws IOException {
        if (text == null || !text.matches("[0-9]{1,12}")) {
            throw new IOException("a number is missing");
        }
        return Long.parseLong(text);
    }
}
