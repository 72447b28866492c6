package org.sunledger.fact;

import java.util.OptionalLong;
import org.joda.money.Money;
import org.sunledger.canonical.CanonicalObject;

/**
 * What came in at a gate through one channel.
 *
 * @param gross what was charged and paid, zero or positive, tax included
 * @param refunds what was given back to payers, zero or positive
 * @param fee what the channel kept back 渠道手续费; negative when it gave back more than it kept
 * @param countedMinor what was counted in the cash box 钱箱, in minor units; {@link #NOT_COUNTED} when nobody did
 */
public record GateTakings(Money gross, Money refunds, Money fee, long countedMinor) {
    /** Nobody counted. */
    public static final long NOT_COUNTED = Long.MIN_VALUE;

    /** Gross less refunds less fee: what reaches a money account. */
    public Money net() {
        return gross.minus(refunds).minus(fee);
    }

    /** What was counted in the cash box, in minor units, if anybody did. */
    public OptionalLong counted() {
        return countedMinor == NOT_COUNTED ? OptionalLong.empty() : OptionalLong.of(countedMinor);
    }

    /** True when no money came or went. */
    boolean isNothing() {
        return gross.isZero() && refunds.isZero() && fee.isZero();
    }

    /** Both together; counted only when both were. */
    public GateTakings plus(GateTakings other) {
        boolean counted = countedMinor != NOT_COUNTED && other.countedMinor != NOT_COUNTED;
        return new GateTakings(
                gross.plus(other.gross),
                refunds.plus(other.refunds),
                fee.plus(other.fee),
                counted ? Math.addExact(countedMinor, other.countedMinor) : NOT_COUNTED);
    }

    void write(CanonicalObject.Builder document) {
        document.put("gross", gross.getAmountMinorLong());
        put("refunds", refunds, document);
        put("fee", fee, document);
        counted().ifPresent(counted -> document.put("counted", counted));
    }

    private static void put(String name, Money amount, CanonicalObject.Builder document) {
        if (!amount.isZero()) {
            document.put(name, amount.getAmountMinorLong());
        }
    }

    static GateTakings read(FactSource source) {
        return new GateTakings(
                source.money("gross"),
                get("refunds", source),
                get("fee", source),
                source.document().findWhole("counted").orElse(NOT_COUNTED));
    }

    private static Money get(String name, FactSource source) {
        return source.document().has(name) ? source.money(name) : Money.zero(source.currency());
    }
}
