package org.sunledger.io.audit;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sunledger.audit.Reconciled;
import org.sunledger.canonical.CanonicalFormatException;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.log.Sha256;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Reading;
import org.sunledger.reconcile.LineOutcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What an audited report keeps of a published reconciliation: its digest, and of its contents the sides, the identities
 * and the outcomes, without groups and lines. From this the report can be performed again; whoever has the file can
 * also see that it is the one.
 *
 * @param file the name of the file, without its folder
 * @param sha256 the digest of its bytes
 * @param excerpt what is kept of it, as JSON
 */
public record RestatedResult(String file, String sha256, String excerpt) {
    private static final String SCHEMA = "sunledger/reconciliation/1";
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final List<String> KEPT = List.of("tied", "identities", "outcomes");

    /**
     * Keeps what a report needs of a result.
     *
     * @throws IllegalArgumentException if it is no such result; the message says why
     */
    public static RestatedResult of(String file, byte[] bytes) {
        try {
            CanonicalObject excerpt = CanonicalObject.read(excerptOf(bytes));
            if (!excerpt.text("schema").equals(SCHEMA)) {
                throw new IllegalArgumentException("its schema is \"" + excerpt.text("schema") + "\"");
            }
            return new RestatedResult(file, Sha256.hex(bytes), new String(excerpt.toBytes(), StandardCharsets.UTF_8));
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("it is no JSON: " + malformed.getOriginalMessage(), malformed);
        } catch (CanonicalFormatException | NoSuchElementException malformed) {
            throw new IllegalArgumentException(malformed.getMessage(), malformed);
        }
    }

    /** Reads past groups and lines, of which there may be millions. */
    private static String excerptOf(byte[] bytes) {
        StringWriter text = new StringWriter();
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), bytes);
                JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("it is no JSON object");
            }
            members(in, out, List.of("schema", "provenance", "data"));
        }
        return text.toString();
    }

    private static void members(JsonParser in, JsonGenerator out, List<String> kept) {
        out.writeStartObject();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            JsonToken value = in.nextToken();
            if (!kept.contains(name)) {
                in.skipChildren();
            } else {
                out.writeName(name);
                if (name.equals("data") && value == JsonToken.START_OBJECT) {
                    members(in, out, KEPT);
                } else {
                    out.copyCurrentStructure(in);
                }
            }
        }
        out.writeEndObject();
    }

    /** As a report's request keeps it. */
    static RestatedResult of(CanonicalObject kept) {
        return new RestatedResult(kept.text("file"), kept.text("sha256"), kept.text("excerpt"));
    }

    /** Those that a report's request keeps; a request of an earlier release keeps none. */
    public static List<RestatedResult> allOf(CanonicalObject request) {
        return request.has("reconciliations")
                ? request.objects("reconciliations").stream()
                        .map(RestatedResult::of)
                        .toList()
                : List.of();
    }

    /**
     * What it states.
     *
     * @throws IllegalArgumentException if something is missing, is no amount, or is in another currency
     */
    public Reconciled read(Amounts amounts) {
        try {
            CanonicalObject result = CanonicalObject.read(excerpt);
            CanonicalObject from = result.object("provenance");
            if (!from.text("currency").equals(amounts.currency().getCode())) {
                throw new IllegalArgumentException("its currency is " + from.text("currency"));
            }
            CanonicalObject left = from.object("left");
            CanonicalObject data = result.object("data");
            return new Reconciled(
                    file,
                    sha256,
                    origin(left, "account"),
                    origin(left, "checkpoint"),
                    period(from.text("period").isEmpty() ? origin(left, "days") : from.text("period")),
                    end(left, data.object("outcomes").objects("left"), amounts),
                    end(from.object("right"), data.object("outcomes").objects("right"), amounts),
                    from.has("carried"),
                    broken(data));
        } catch (CanonicalFormatException | NoSuchElementException malformed) {
            throw new IllegalArgumentException(malformed.getMessage(), malformed);
        }
    }

    private static String origin(CanonicalObject side, String member) {
        return side.findObject("origin")
                .flatMap(origin -> origin.findText(member))
                .orElse("");
    }

    private static @Nullable DatePeriod period(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (DatePeriod.read(text) instanceof Reading.Read<DatePeriod> read) {
            return read.value();
        }
        throw new IllegalArgumentException("it names no period");
    }

    private static Reconciled.End end(CanonicalObject side, List<CanonicalObject> outcomes, Amounts amounts) {
        List<Reconciled.Outcome> read = new ArrayList<>();
        for (CanonicalObject outcome : outcomes) {
            read.add(new Reconciled.Outcome(
                    known(outcome.text("outcome")),
                    outcome.whole("lines"),
                    ofReadRows(outcome.text("amount"), amounts),
                    ofReadRows(outcome.text("gross"), amounts)));
        }
        return new Reconciled.End(
                side.text("file"),
                side.text("sha256"),
                balances(side.text("opening"), side.text("closing"), amounts),
                read);
    }

    /** Rows that could not be read have no amount. */
    private static long ofReadRows(String amount, Amounts amounts) {
        return amount.isEmpty() ? 0 : minor(amount, amounts);
    }

    private static String known(String outcome) {
        if (Stream.of(LineOutcome.values()).noneMatch(each -> each.text().equals(outcome))) {
            throw new IllegalArgumentException("there is no outcome \"" + outcome + "\"");
        }
        return outcome;
    }

    private static Reconciled.@Nullable Balances balances(String opening, String closing, Amounts amounts) {
        return opening.isEmpty() || closing.isEmpty()
                ? null
                : new Reconciled.Balances(minor(opening, amounts), minor(closing, amounts));
    }

    private static long minor(String text, Amounts amounts) {
        if (amounts.read(text) instanceof AmountReading.Exact exact) {
            return exact.minor();
        }
        throw new IllegalArgumentException("\"" + text + "\" is no amount");
    }

    private static List<String> broken(CanonicalObject data) {
        List<String> broken = new ArrayList<>();
        for (CanonicalObject check : data.objects("identities")) {
            boolean equal = check.text("expected").equals(check.text("found"));
            if (!check.flag("holds") || !equal) {
                broken.add(check.text("id"));
            }
        }
        if (broken.isEmpty() && !data.flag("tied")) {
            broken.add("tied");
        }
        return broken;
    }
}
