package org.sunledger.chart;

/**
 * A gate's tariff 道闸收费标准: what is charged for a vehicle, an hour or a permit, from a day on.
 *
 * @param stream the revenue stream
 * @param gate the gate; empty for every gate of the stream without a toll of its own
 * @param basis what is charged for
 * @param priceMinor the price of one, tax included, in minor units; positive
 * @param closed true when it is charged no more
 */
public record Toll(String stream, String gate, TollBasis basis, long priceMinor, boolean closed) implements Named {
    @Override
    public NameKind nameKind() {
        return NameKind.TOLL;
    }

    @Override
    public String id() {
        return idOf(stream, gate, basis);
    }

    static String idOf(String stream, String gate, TollBasis basis) {
        return basis.text() + "/" + stream + "/" + gate;
    }

    @Override
    public Labels labels() {
        return Labels.NONE;
    }
}
