package org.sunledger.fact;

import java.time.LocalDate;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.period.DatePeriod;

/**
 * What one gate took through one channel: the gate settlement 道闸日结 of a day, or of a week or month whose days stay in a
 * file outside the book.
 *
 * @param effective the day, or the last day of a roll-up
 * @param stream the revenue stream
 * @param gate the gate, as the gate system calls it
 * @param channel the payment channel
 * @param first the first day of a roll-up; the day itself otherwise
 * @param counts what the gate's log counts
 * @param takings what came in
 * @param tax the tax contained in the takings, which is owed; zero or positive
 * @param detail the file that holds the days of a roll-up
 * @param placement the fund, ownership group and money account, each empty for its default
 * @param voucher the paper it rests on
 */
public record GateSettlement(
        LocalDate effective,
        String stream,
        String gate,
        String channel,
        LocalDate first,
        GateCounts counts,
        GateTakings takings,
        Money tax,
        DetailFile detail,
        Placement placement,
        Voucher voucher)
        implements MoneyFact {
    @Override
    public FactKind kind() {
        return FactKind.GATE_SETTLEMENT;
    }

    /** True when it adds up several days. */
    public boolean isRollUp() {
        return first.isBefore(effective);
    }

    /** Its days; throws {@link IllegalArgumentException} when they run backwards. */
    public DatePeriod days() {
        return DatePeriod.closed(first, effective);
    }

    /** True when nothing was taken and no tax is owed, so that there is nothing to post. */
    public boolean movesNothing() {
        return takings.isNothing() && tax.isZero();
    }

    /** What tells its series of days from others: stream, gate and channel. */
    public String series() {
        return series(stream, gate, channel);
    }

    /** The series of a stream, a gate and a channel. */
    public static String series(String stream, String gate, String channel) {
        // A printable name never holds a line break.
        return stream + "\n" + gate + "\n" + channel;
    }

    @Override
    public CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("stream", stream);
        document.put("gate", gate);
        document.put("channel", channel);
        if (!first.equals(effective)) {
            document.put("first", first.toString());
        }
        counts.write(document);
        takings.write(document);
        if (!tax.isZero()) {
            document.put("tax", tax.getAmountMinorLong());
        }
        detail.write(document);
        placement.write("", document);
        voucher.write(document);
        return document.build();
    }

    static GateSettlement read(FactSource source) {
        CanonicalObject document = source.document();
        return new GateSettlement(
                source.effective(),
                document.text("stream"),
                document.text("gate"),
                document.text("channel"),
                document.findText("first").map(LocalDate::parse).orElse(source.effective()),
                GateCounts.read(document),
                GateTakings.read(source),
                document.has("tax") ? source.money("tax") : Money.zero(source.currency()),
                DetailFile.read(document),
                Placement.read("", source),
                Voucher.read(source));
    }
}
