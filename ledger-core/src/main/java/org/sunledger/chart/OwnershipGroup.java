package org.sunledger.chart;

/**
 * An ownership group 共有范围: the owners who share something, such as all owners or those of one entrance.
 *
 * @param id the id, unique among groups
 * @param kind what its members share
 * @param building for a building or an entrance: the building of its units; may be empty
 * @param entrance for an entrance: the entrance of its units; may be empty
 * @param labels what people read
 * @param closed true when nothing may be recorded on it any more
 */
public record OwnershipGroup(String id, GroupKind kind, String building, String entrance, Labels labels, boolean closed)
        implements Named {
    /** The id of the group of all owners, which every template has. */
    public static final String ALL = "all";

    /** A group whose id says which building or entrance it is. */
    public OwnershipGroup(String id, GroupKind kind, Labels labels, boolean closed) {
        this(id, kind, "", "", labels, closed);
    }

    @Override
    public NameKind nameKind() {
        return NameKind.GROUP;
    }

    /** Whether a unit belongs to it by what it is and where it is. */
    boolean hasByNature(Unit unit) {
        return switch (kind) {
            case ALL -> true;
            case PARKING -> unit.kind() == UnitKind.PARKING;
            case BUILDING -> unit.building().equals(building.isEmpty() ? id : building);
            case ENTRANCE -> hasEntrance(unit);
            case OTHER -> false;
        };
    }

    private boolean hasEntrance(Unit unit) {
        if (unit.entrance().isEmpty()) {
            return false;
        }
        if (entrance.isEmpty()) {
            return id.equals(unit.entrance()) || id.equals(unit.building() + "-" + unit.entrance());
        }
        return entrance.equals(unit.entrance()) && (building.isEmpty() || building.equals(unit.building()));
    }
}
