package org.sunledger.canonical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of a canonical document: members in the order of their names, each name once. Immutable; equal objects have
 * equal bytes.
 *
 * <p>An accessor {@code x(name)} throws {@link CanonicalFormatException} when the member is missing; its twin
 * {@code findX(name)} answers empty. Both throw when the member is there but of another kind.
 */
public final class CanonicalObject implements CanonicalValue {
    // Two arrays and no object for each member: an import holds a hundred thousand documents at a time.
    private final String[] names;
    private final CanonicalValue[] values;
    private final int depth;

    private CanonicalObject(String[] names, CanonicalValue[] values) {
        this.names = names;
        this.values = values;
        this.depth = Depth.around(values);
    }

    /** Starts an empty object. */
    public static Builder builder() {
        return new Builder();
    }

    /** The object with these members. */
    public static CanonicalObject of(Consumer<Members> members) {
        Builder builder = builder();
        members.accept(builder);
        return builder.build();
    }

    /**
     * Reads exactly the bytes that {@link #toBytes()} of some object writes.
     *
     * @throws CanonicalFormatException when the bytes differ from that in any way
     */
    public static CanonicalObject parse(byte[] bytes) {
        return CanonicalParser.strict(bytes).document();
    }

    /**
     * Reads a document that a person wrote: white space, any order of names and any JSON escape are allowed. Everything
     * else is as in {@link #parse}: whole numbers only, no null, no name twice, text in normalisation form C.
     *
     * @throws CanonicalFormatException when the text is not such a document; the offset counts its UTF-8 bytes
     */
    public static CanonicalObject read(String text) {
        return CanonicalParser.relaxed(text).document();
    }

    /**
     * The canonical bytes: RFC 8785, UTF-8.
     *
     * @throws CanonicalFormatException when there would be more than {@link CanonicalValue#MAX_BYTES}
     */
    public byte[] toBytes() {
        return new CanonicalWriter().bytesOf(this);
    }

    /** The names of the members, in the order of their UTF-16 code units. */
    public List<String> names() {
        return List.of(names);
    }

    /** True when there is a member of this name. */
    public boolean has(String name) {
        return lookUp(name) != null;
    }

    /** The member's value of whatever kind. */
    public CanonicalValue value(String name) {
        return required(name, lookUp(name));
    }

    /** The text of a member. */
    public String text(String name) {
        return required(name, member(name, CanonicalText.class)).value();
    }

    /** The text of a member that may be missing. */
    public Optional<String> findText(String name) {
        return Optional.ofNullable(member(name, CanonicalText.class)).map(CanonicalText::value);
    }

    /** The number of a member. */
    public long whole(String name) {
        return required(name, member(name, CanonicalWhole.class)).value();
    }

    /** The number of a member that may be missing. */
    public OptionalLong findWhole(String name) {
        CanonicalWhole whole = member(name, CanonicalWhole.class);
        return whole == null ? OptionalLong.empty() : OptionalLong.of(whole.value());
    }

    /** The flag of a member. */
    public boolean flag(String name) {
        return required(name, member(name, CanonicalFlag.class)).value();
    }

    /** The object that a member is. */
    public CanonicalObject object(String name) {
        return required(name, member(name, CanonicalObject.class));
    }

    /** The object that a member is, which may be missing. */
    public Optional<CanonicalObject> findObject(String name) {
        return Optional.ofNullable(member(name, CanonicalObject.class));
    }

    /** The objects of a member that is an array of objects. */
    public List<CanonicalObject> objects(String name) {
        return elements(name, CanonicalObject.class, Function.identity());
    }

    /** The texts of a member that is an array of texts. */
    public List<String> texts(String name) {
        return elements(name, CanonicalText.class, CanonicalText::value);
    }

    @Override
    public int depth() {
        return depth;
    }

    int size() {
        return names.length;
    }

    String nameAt(int index) {
        return names[index];
    }

    CanonicalValue valueAt(int index) {
        return values[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanonicalObject object
                && Arrays.equals(names, object.names)
                && Arrays.equals(values, object.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(names) + Arrays.hashCode(values);
    }

    /** The canonical form as text. */
    @Override
    public String toString() {
        return CanonicalWriter.textOf(this);
    }

    private <T, R> List<R> elements(String name, Class<T> kind, Function<T, R> content) {
        CanonicalArray array = required(name, member(name, CanonicalArray.class));
        List<R> elements = new ArrayList<>(array.values().size());
        for (CanonicalValue value : array.values()) {
            elements.add(content.apply(cast(name, value, kind)));
        }
        return List.copyOf(elements);
    }

    private <T> @Nullable T member(String name, Class<T> kind) {
        CanonicalValue value = lookUp(name);
        return value == null ? null : cast(name, value, kind);
    }

    private static <T> T cast(String name, CanonicalValue value, Class<T> kind) {
        if (!kind.isInstance(value)) {
            throw CanonicalFormatException.shape("member \"" + name + "\" is of another kind");
        }
        return kind.cast(value);
    }

    private static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw CanonicalFormatException.shape("no member \"" + name + "\"");
        }
        return value;
    }

    private @Nullable CanonicalValue lookUp(String name) {
        // Documents have few members, and names of another length are told apart without looking at a letter.
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    /** Collects members in any order. */
    public static final class Builder implements Members {
        /** Enough for nearly every document. */
        private static final int ROOM = 8;

        private String[] names = new String[ROOM];
        private CanonicalValue[] values = new CanonicalValue[ROOM];
        private int size;

        private Builder() {}

        /**
         * A member of any kind. The name is text in normalisation form C.
         *
         * @throws IllegalArgumentException when the name was put before
         */
        @Override
        public Builder put(String name, CanonicalValue value) {
            TextForm.check(name);
            if (size == names.length) {
                names = Arrays.copyOf(names, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            int place = placeOf(name);
            System.arraycopy(names, place, names, place + 1, size - place);
            System.arraycopy(values, place, values, place + 1, size - place);
            names[place] = name;
            values[place] = value;
            size++;
            return this;
        }

        /** Where a new name belongs. String's own order is that of UTF-16 code units, which RFC 8785 asks for. */
        private int placeOf(String name) {
            // Documents read back come in order, and those written are short.
            int order = size == 0 ? 1 : name.compareTo(names[size - 1]);
            if (order > 0) {
                return size;
            }
            int found = Arrays.binarySearch(names, 0, size, name);
            if (found >= 0) {
                throw new IllegalArgumentException("member put twice: " + name);
            }
            return -found - 1;
        }

        /** A text in normalisation form C without unpaired surrogates. */
        @Override
        public Builder put(String name, String text) {
            return put(name, new CanonicalText(text));
        }

        /** A whole number within ±(2^53 - 1). */
        @Override
        public Builder put(String name, long whole) {
            return put(name, new CanonicalWhole(whole));
        }

        /** A flag. */
        public Builder put(String name, boolean flag) {
            return put(name, new CanonicalFlag(flag));
        }

        @Override
        public Builder putObject(String name, Consumer<Members> members) {
            return put(name, of(members));
        }

        @Override
        public <T> Builder putEach(String name, List<T> things, BiConsumer<T, Members> members) {
            List<CanonicalObject> objects = new ArrayList<>(things.size());
            things.forEach(thing -> objects.add(of(inner -> members.accept(thing, inner))));
            return putObjects(name, objects);
        }

        /** An array of objects. */
        public Builder putObjects(String name, List<CanonicalObject> objects) {
            return put(name, CanonicalArray.of(objects));
        }

        /** An array of texts. */
        public Builder putTexts(String name, List<String> texts) {
            return put(name, CanonicalArray.ofTexts(texts));
        }

        /**
         * The object.
         *
         * @throws IllegalArgumentException when the values nest too deeply
         */
        public CanonicalObject build() {
            boolean full = size == names.length;
            // Full arrays may be given away: whatever is put after this goes into longer ones.
            return full
                    ? new CanonicalObject(names, values)
                    : new CanonicalObject(Arrays.copyOf(names, size), Arrays.copyOf(values, size));
        }
    }
}
