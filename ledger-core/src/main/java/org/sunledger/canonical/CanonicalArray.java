package org.sunledger.canonical;

import java.util.List;

/** An array of a canonical document: values in their order, which is part of the document. Immutable. */
public final class CanonicalArray implements CanonicalValue {
    private final List<CanonicalValue> values;
    private final int depth;

    private CanonicalArray(List<? extends CanonicalValue> values) {
        this.values = List.copyOf(values);
        this.depth = Depth.around(this.values);
    }

    /** An array of values; throws {@link IllegalArgumentException} when it would nest too deeply. */
    public static CanonicalArray of(List<? extends CanonicalValue> values) {
        return new CanonicalArray(values);
    }

    /** An array of texts, each in normalisation form C. */
    public static CanonicalArray ofTexts(List<String> texts) {
        return new CanonicalArray(texts.stream().map(CanonicalText::new).toList());
    }

    /** The values in order. */
    public List<CanonicalValue> values() {
        return values;
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalArray array && values.equals(array.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return CanonicalWriter.textOf(this);
    }
}
