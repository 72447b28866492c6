package org.sunledger.io.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;

/** Files written here after the documented layout of each built-in profile, with what must come out of them. */
final class BankFixtures {
    static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    private BankFixtures() {}

    /**
     * One file and what it must give.
     *
     * @param opening the balance before its first line; {@code -} when the layout has no balances
     * @param encodings the encodings in which such files were seen
     */
    record Fixture(
            String name,
            String profile,
            int lines,
            int unmoved,
            long in,
            long out,
            String opening,
            String closing,
            String account,
            List<String> encodings) {
        String text() {
            return resource(name + ".csv");
        }

        BankReader reader() {
            return BankReader.of(BankProfile.find(profile).orElseThrow(), CNY);
        }

        BankFile read() {
            return reader().read(name + ".csv", text().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Fixture> all() {
        List<Fixture> all = new ArrayList<>();
        for (String line : resource("fixtures.txt").lines().toList()) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                all.add(new Fixture(
                        cells[0],
                        cells[1],
                        Integer.parseInt(cells[2]),
                        Integer.parseInt(cells[3]),
                        minor(cells[4]),
                        minor(cells[5]),
                        cells[6],
                        cells[7],
                        cells[8].equals("-") ? "" : cells[8],
                        List.of(cells[9].split(","))));
            }
        }
        return all;
    }

    static Fixture of(String name) {
        return all().stream()
                .filter(fixture -> fixture.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static long minor(String text) {
        return ((AmountReading.Exact) new Amounts(CNY).read(text)).minor();
    }

    /** The bytes of a text in an encoding as files have it; {@code utf-8-bom} and UTF-16 with their marks. */
    static byte[] bytes(String text, String encoding) {
        return switch (encoding) {
            case "utf-8-bom" -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case "utf-16le" -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
            default -> text.getBytes(Charset.forName(encoding));
        };
    }

    static String resource(String name) {
        try (InputStream in = BankFixtures.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
