package org.sunledger.store;

/** Is shown facts one by one. */
@FunctionalInterface
public interface FactVisitor {
    void visit(StoredFact fact);
}
