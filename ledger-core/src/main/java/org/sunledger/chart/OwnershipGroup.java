package org.sunledger.chart;

/**
 * An ownership group 共有范围: the owners who share something, such as all owners or those of one entrance.
 *
 * @param id the id, unique among groups
 * @param kind what its members share
 * @param labels what people read
 * @param closed true when nothing may be recorded on it any more
 */
public record OwnershipGroup(String id, GroupKind kind, Labels labels, boolean closed) implements Named {
    /** The id of the group of all owners, which every template has. */
    public static final String ALL = "all";
}
