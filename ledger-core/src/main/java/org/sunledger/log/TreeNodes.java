package org.sunledger.log;

/** Where the complete nodes of a tree are found: a store, or a map in memory. */
@FunctionalInterface
public interface TreeNodes {
    /** The hash of a complete node; throws when the tree has no such node. */
    TreeHash node(int level, long index);
}
