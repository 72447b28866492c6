package org.sunledger.chart;

/**
 * Something the chart knows by an id from a day on: an account, fund, group, stream or unit, or what is said of them.
 */
public sealed interface Named
        permits Account,
                Fund,
                OwnershipGroup,
                RevenueStream,
                Contract,
                AllocationKey,
                Charge,
                Tariff,
                Unit,
                Ownership,
                Membership,
                KeyShare,
                Exemption,
                AmountTail,
                LateRule,
                Channel,
                Toll,
                RestDay {
    /** Which kind of statement it is. */
    NameKind nameKind();

    /** The id that facts name it by; never reused for something else. */
    String id();

    /** What people read. */
    Labels labels();

    /** True when nothing may be recorded on it from this statement's day on. */
    boolean closed();

    /** The label in this language, else the id. */
    default String label(Language language) {
        return labels().in(language, id());
    }
}
