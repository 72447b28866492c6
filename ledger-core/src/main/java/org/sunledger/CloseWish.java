package org.sunledger;

import java.util.OptionalLong;
import org.sunledger.fact.CloseKind;
import org.sunledger.period.DatePeriod;

/**
 * How a period is to be closed.
 *
 * @param period the days
 * @param kind what the close is for
 * @param account the one money account whose cash is closed; empty for all accounts
 * @param countedMinor the cash that was counted, in minor units; it must be what the book says
 * @param resolution the resolution it rests on; may be empty
 * @param remark what whoever closes it says; may be empty
 */
public record CloseWish(
        DatePeriod period,
        CloseKind kind,
        String account,
        OptionalLong countedMinor,
        String resolution,
        String remark) {
    /** An ordinary close of all accounts, called by the length of the period. */
    public static CloseWish of(DatePeriod period) {
        return new CloseWish(period, CloseKind.of(period), "", OptionalLong.empty(), "", "");
    }

    /** A committee hands over at the end of the period. */
    public static CloseWish handOver(DatePeriod period) {
        return new CloseWish(period, CloseKind.HAND_OVER, "", OptionalLong.empty(), "", "");
    }

    /** The cash of an account was counted at the end of the period. */
    public static CloseWish cash(DatePeriod period, String account, OptionalLong countedMinor) {
        return new CloseWish(period, CloseKind.CASH, account, countedMinor, "", "");
    }

    /** The same, resting on a resolution, with a remark. */
    public CloseWish because(String itsResolution, String itsRemark) {
        return new CloseWish(period, kind, account, countedMinor, itsResolution, itsRemark);
    }
}
