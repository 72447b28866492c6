package org.sunledger.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.period.DatePeriod;

/**
 * A saving measure 节能项目 and how its saving is measured.
 *
 * @param effective the first day reported
 * @param measure its name
 * @param option how it is measured
 * @param place where in the community it is; may be empty
 * @param baseline the period it is compared with; null while nobody has stated it
 * @param until the last day reported; null while reporting goes on
 * @param meter the meter that measures it; may be empty under option A
 * @param factor how many kWh one unit of the meter's readings is, for a meter behind current transformers; else 1
 * @param billMeter the meter of its bills and tariffs
 * @param drivers what the use of option C follows, such as {@code heating-degree-days}; {@code days} needs no values
 * @param investmentMinor what it cost, in minor units; 0 when not told
 * @param lifeYears how many years it is expected to last; 0 when not told
 * @param accuracy how far the meter may be off, in hundredths of a per cent; 0 when not told
 * @param verifier who verified the measurement; may be empty
 * @param voucher the paper it rests on
 */
public record SavingMeasure(
        LocalDate effective,
        String measure,
        SavingOption option,
        String place,
        @Nullable DatePeriod baseline,
        @Nullable LocalDate until,
        String meter,
        long factor,
        String billMeter,
        List<String> drivers,
        long investmentMinor,
        long lifeYears,
        long accuracy,
        String verifier,
        Voucher voucher)
        implements SavingFact {
    /** The driver that counts the days of a bill and is known without being told. */
    public static final String DAYS = "days";

    public SavingMeasure {
        drivers = List.copyOf(drivers);
    }

    @Override
    public FactKind kind() {
        return FactKind.SAVING_MEASURE;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("measure", measure);
        document.put("option", option.text());
        Texts.put(document, "place", place);
        if (baseline != null) {
            document.put("baseline-from", baseline.start().toString());
            document.put("baseline-to", baseline.last().toString());
        }
        if (until != null) {
            document.put("reporting-to", until.toString());
        }
        Texts.put(document, "meter", meter);
        if (factor != 1) {
            document.put("factor", factor);
        }
        Texts.put(document, "bill-meter", billMeter);
        document.putTexts("drivers", drivers);
        Texts.put(document, "investment", investmentMinor);
        Texts.put(document, "life", lifeYears);
        Texts.put(document, "accuracy", accuracy);
        Texts.put(document, "verifier", verifier);
        voucher.write(document);
        return document.build();
    }

    static SavingMeasure read(FactSource source) {
        CanonicalObject document = source.document();
        return new SavingMeasure(
                source.effective(),
                document.text("measure"),
                SavingOption.find(document.text("option")).orElseThrow(),
                source.get("place"),
                document.has("baseline-from")
                        ? DatePeriod.closed(source.date("baseline-from"), source.date("baseline-to"))
                        : null,
                source.findDate("reporting-to"),
                source.get("meter"),
                document.findWhole("factor").orElse(1),
                source.get("bill-meter"),
                document.texts("drivers"),
                source.whole("investment"),
                source.whole("life"),
                source.whole("accuracy"),
                source.get("verifier"),
                Voucher.read(source));
    }
}
