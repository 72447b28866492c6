package org.sunledger.store;

/**
 * A key under which a fact can be found again.
 *
 * @param space what kind of key it is, such as the id of a fact or the key of an imported row
 * @param key the key
 * @param index the fact that carries it
 */
public record Lookup(String space, String key, long index) {}
