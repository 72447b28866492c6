package org.sunledger.chart;

/**
 * A revenue stream 公共收入来源: one source of public revenue. A new one is data, never code.
 *
 * @param id the id, unique among streams
 * @param kind which of the sources of public revenue it is
 * @param fund the fund its income belongs to
 * @param group the ownership group its income belongs to
 * @param account the money account its income reaches when a fact names none; empty for the fund's own
 * @param place where it is, such as a lift or a gate; may be empty
 * @param labels what people read
 * @param closed true when nothing may be recorded on it any more
 */
public record RevenueStream(
        String id,
        StreamKind kind,
        String fund,
        String group,
        String account,
        String place,
        Labels labels,
        boolean closed)
        implements Named {
    @Override
    public NameKind nameKind() {
        return NameKind.STREAM;
    }

    /** A stream of public revenue that belongs to all owners and uses the fund's own money account. */
    public static RevenueStream of(String id, StreamKind kind, Labels labels) {
        return new RevenueStream(id, kind, "public-revenue", OwnershipGroup.ALL, "", "", labels, false);
    }
}
