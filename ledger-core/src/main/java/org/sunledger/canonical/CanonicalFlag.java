package org.sunledger.canonical;

/** A {@code true} or {@code false} of a canonical document. */
public record CanonicalFlag(boolean value) implements CanonicalValue {
    @Override
    public String toString() {
        return Boolean.toString(value);
    }
}
