package org.sunledger.chart;

/**
 * A unit 专有部分: a home, shop or parking space.
 *
 * @param id the id, unique among units
 * @param kind what it is used for
 * @param building the building 幢 it is in; may be empty
 * @param entrance the entrance 门牌 it is reached by; may be empty
 * @param areaHundredths the exclusive area 专有部分面积 in hundredths of a square metre; 0 when not stated
 * @param closed true when nothing may be recorded on it any more
 */
public record Unit(String id, UnitKind kind, String building, String entrance, long areaHundredths, boolean closed)
        implements Named {
    @Override
    public NameKind nameKind() {
        return NameKind.UNIT;
    }

    @Override
    public Labels labels() {
        return Labels.NONE;
    }
}
