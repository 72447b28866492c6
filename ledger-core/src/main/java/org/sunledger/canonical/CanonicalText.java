package org.sunledger.canonical;

/**
 * Text of a canonical document.
 *
 * @param value Unicode text in normalisation form C without unpaired surrogates; may be empty
 */
public record CanonicalText(String value) implements CanonicalValue {
    /** Throws {@link IllegalArgumentException} when the text has an unpaired surrogate or is not in form C. */
    public CanonicalText {
        TextForm.check(value);
    }

    /** The normalisation form C of a text: what an outer edge applies to text it was given. */
    public static String normalise(String text) {
        return TextForm.normalise(text);
    }

    @Override
    public String toString() {
        return CanonicalWriter.textOf(this);
    }
}
