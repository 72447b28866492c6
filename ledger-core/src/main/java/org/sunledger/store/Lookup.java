package org.sunledger.store;

/**
 * A key under which a fact can be found again. Ordered by space, key and fact.
 *
 * @param space what kind of key it is, such as the id of a fact or the key of an imported row
 * @param key the key
 * @param index the fact that carries it
 */
public record Lookup(String space, String key, long index) implements Comparable<Lookup> {
    @Override
    public int compareTo(Lookup other) {
        // Most lookups of an import are of one space, which is the same text and told by a glance.
        int order = space.equals(other.space) ? 0 : space.compareTo(other.space);
        order = order != 0 ? order : key.compareTo(other.key);
        return order != 0 ? order : Long.compare(index, other.index);
    }
}
