package org.sunledger.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Section;

/** A statement as data: its lines, in order, and what each covers. A version is never changed after a release. */
public final class StatementDefinition {
    private static final List<String> SHIPPED =
            List.of("public-revenue/1", "property-fee/1", "funds/1", "money-accounts/1", "trial-balance/1");

    private final String id;
    private final String digest;
    private final Labels labels;
    private final Shape shape;
    private final Basis basis;
    private final List<String> funds;
    private final Set<Section> feeding;
    private final List<DefinedLine> lines;

    private StatementDefinition(String id, CanonicalObject document) {
        this.id = id;
        this.digest = sha256(document.toBytes());
        this.labels = new Labels(document.text("zh"), document.text("en"));
        this.shape = Shape.find(document.text("shape"));
        this.basis = Basis.find(document.text("basis")).orElseThrow();
        this.funds = document.has("funds") ? document.texts("funds") : List.of();
        this.feeding = EnumSet.noneOf(Section.class);
        if (document.has("feeding")) {
            document.texts("feeding")
                    .forEach(text -> feeding.add(Section.find(text).orElseThrow()));
        }
        this.lines = document.objects("lines").stream().map(DefinedLine::read).toList();
    }

    /** How the lines of a definition are laid out. */
    enum Shape {
        /** Lines down, periods across, one block for each fund and ownership group. */
        FLOW,
        /** Funds and ownership groups down, lines across, one block for each period. */
        FUNDS,
        /** Money accounts and their funds down, lines across, one block for each period. */
        MONEY_ACCOUNTS,
        /** Accounts down, debit and credit across, one block for each period. */
        TRIAL_BALANCE;

        static Shape find(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** The ids of the definitions that come with this version, the newest of each name. */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /** The names under which statements are asked for, without their versions. */
    public static List<String> names() {
        return SHIPPED.stream()
                .map(id -> id.substring(0, id.indexOf('/')))
                .distinct()
                .toList();
    }

    /** The definition of this name, with or without its version. */
    public static Optional<StatementDefinition> find(String name) {
        for (String id : SHIPPED) {
            if (id.equals(name) || id.substring(0, id.indexOf('/')).equals(name)) {
                return Optional.of(read(id));
            }
        }
        return Optional.empty();
    }

    /** Name and version, such as {@code public-revenue/1}. */
    public String id() {
        return id;
    }

    /** The name without the version. */
    public String name() {
        return id.substring(0, id.indexOf('/'));
    }

    /** Lower-case hexadecimal SHA-256 of the canonical form. */
    public String digest() {
        return digest;
    }

    /** What people read. */
    public Labels labels() {
        return labels;
    }

    /** The basis when none is asked for. */
    public Basis basis() {
        return basis;
    }

    Shape shape() {
        return shape;
    }

    /** The funds that always have a block. */
    List<String> funds() {
        return funds;
    }

    /** A fund in which one of these sections moved has a block as well. */
    Set<Section> feeding() {
        return EnumSet.copyOf(feeding);
    }

    List<DefinedLine> lines() {
        return lines;
    }

    /** The line of this id, the automatic ones included. */
    Optional<DefinedLine> line(String lineId) {
        for (DefinedLine line : lines) {
            if (line.id().equals(lineId)) {
                return Optional.of(line);
            }
        }
        return lineId.startsWith("rest-")
                ? Section.find(lineId.substring("rest-".length())).map(DefinedLine::rest)
                : Optional.empty();
    }

    private static StatementDefinition read(String id) {
        String resource = "statement-" + id.replace('/', '-') + ".json";
        try (InputStream in = StatementDefinition.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its resource " + resource);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new StatementDefinition(id, CanonicalObject.read(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
