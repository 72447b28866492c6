package org.sunledger.revenue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.Contract;
import org.sunledger.chart.Labels;
import org.sunledger.chart.StreamKind;
import org.sunledger.chart.TaxTreatment;

/**
 * What a place says about revenue: which kinds of streams are let by contract, which contracts need a resolution, and
 * the dated rates and thresholds of tax. Data with a version that is never changed after a release, and no tax advice.
 *
 * @param id name and version, such as {@code cn/1}
 * @param digest lower-case hexadecimal SHA-256 of the canonical form
 * @param note what must stand under every figure computed from it
 * @param kinds what holds for each kind of stream
 * @param rates the rates, in the order of the file
 * @param thresholds the thresholds, in the order of the file
 */
public record RevenueRules(
        String id,
        String digest,
        Labels note,
        Map<StreamKind, KindRule> kinds,
        List<TaxRate> rates,
        List<TaxThreshold> thresholds) {
    private static final String NEWEST = "cn-1";

    public RevenueRules {
        kinds = Map.copyOf(kinds);
        rates = List.copyOf(rates);
        thresholds = List.copyOf(thresholds);
    }

    /**
     * What holds for a kind of stream.
     *
     * @param supply what it is taxed as; {@code none} when it is not
     * @param needsContract whether one is to be expected for every such stream
     * @param needsResolution whether its contracts need a resolution of the owners or of whom they authorised
     */
    public record KindRule(String supply, boolean needsContract, boolean needsResolution) {}

    /** The newest rules that come with this version. */
    public static RevenueRules shipped() {
        return Shipped.RULES;
    }

    /** What holds for a kind of stream. */
    public KindRule of(StreamKind kind) {
        return kinds.getOrDefault(kind, new KindRule("none", false, false));
    }

    /** The rate of a supply on a day; empty when it is not taxed or the rules begin later. */
    public Optional<TaxRate> rate(Taxpayer payer, String supply, LocalDate day) {
        return rates.stream()
                .filter(rate -> rate.payer() == payer && rate.supply().equals(supply))
                .filter(rate -> !rate.from().isAfter(day))
                .max(Comparator.comparing(TaxRate::from));
    }

    /** The threshold of small-scale taxpayers on a day. */
    public Optional<TaxThreshold> threshold(LocalDate day) {
        return thresholds.stream()
                .filter(threshold -> !threshold.from().isAfter(day))
                .max(Comparator.comparing(TaxThreshold::from));
    }

    /** What a contract is taxed as. */
    public String supply(Contract contract, StreamKind kind) {
        return contract.tax().kind().isEmpty()
                ? of(kind).supply()
                : contract.tax().kind();
    }

    /** Prices dues: a price without tax gets the tax of its due date on top. */
    Schedule.Pricing pricing(Taxpayer payer, StreamKind kind) {
        return (terms, dueDate, amountMinor) -> terms.tax().treatment() == TaxTreatment.EXCLUSIVE
                ? rate(payer, supply(terms, kind), dueDate)
                        .map(rate -> Math.addExact(amountMinor, rate.onTopOf(amountMinor)))
                        .orElse(amountMinor)
                : amountMinor;
    }

    private static final class Shipped {
        static final RevenueRules RULES = read("revenue-rules-" + NEWEST + ".json");

        private static RevenueRules read(String resource) {
            try (InputStream in = RevenueRules.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("the library lacks its resource " + resource);
                }
                return of(CanonicalObject.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static RevenueRules of(CanonicalObject document) {
            Map<StreamKind, KindRule> kinds = new EnumMap<>(StreamKind.class);
            for (CanonicalObject kind : document.objects("kinds")) {
                kinds.put(
                        StreamKind.find(kind.text("kind")).orElseThrow(),
                        new KindRule(kind.text("supply"), kind.flag("contract"), kind.flag("resolution")));
            }
            return new RevenueRules(
                    document.text("id"),
                    sha256(document.toBytes()),
                    new Labels(document.text("note-zh"), document.text("note-en")),
                    kinds,
                    document.objects("rates").stream().map(Shipped::rate).toList(),
                    document.objects("thresholds").stream()
                            .map(Shipped::threshold)
                            .toList());
        }

        private static TaxRate rate(CanonicalObject rate) {
            return new TaxRate(
                    Taxpayer.find(rate.text("payer")).orElseThrow(),
                    rate.text("supply"),
                    LocalDate.parse(rate.text("from")),
                    rate.whole("basis-points"),
                    rate.text("source"),
                    rate.flag("checked"));
        }

        private static TaxThreshold threshold(CanonicalObject threshold) {
            return new TaxThreshold(
                    LocalDate.parse(threshold.text("from")),
                    threshold.whole("quarter"),
                    threshold.text("source"),
                    threshold.flag("checked"));
        }

        private static String sha256(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
