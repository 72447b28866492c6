package org.sunledger.io.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.sunledger.reconcile.Side;

/** How decisions name the lines of a published result: a line of a book by its fact, any other by its hash. */
final class StatedNames {
    private final StatedResult stated;
    private final Map<Long, String> lefts = new HashMap<>();
    private final Map<Long, String> rights = new HashMap<>();

    StatedNames(StatedResult stated) {
        this.stated = stated;
        stated.left.all.stream().filter(line -> !line.carried()).forEach(line -> lefts.put(line.line(), line.hash()));
        stated.right.all.stream().filter(line -> !line.carried()).forEach(line -> rights.put(line.line(), line.hash()));
    }

    private static boolean isBook(StatedResult.Side side) {
        return side.origin.containsKey("account");
    }

    String of(StatedResult.Side side, OpenItem item) {
        return isBook(side) && !item.id().isEmpty() ? item.id() : hash(stated.fields, item);
    }

    /** The hash of an open line's content. */
    static String hash(List<String> fields, OpenItem item) {
        String[] values = fields.stream()
                .map(field -> item.texts().getOrDefault(field, ""))
                .toArray(String[]::new);
        return Side.hashText((int) item.day().toEpochDay(), item.amountMinor(), item.id(), values);
    }

    String of(StatedResult.Side side, StatedResult.Place place) {
        if (isBook(side) && !place.id().isEmpty()) {
            return place.id();
        }
        Map<Long, String> hashes = side == stated.left ? lefts : rights;
        return place.carried() ? place.hash() : hashes.getOrDefault(place.line(), "");
    }

    List<String> of(StatedResult.Side side, List<StatedResult.Place> places) {
        return places.stream().map(place -> of(side, place)).toList();
    }

    /** Where the lines of a group stand, as the work paper says it. */
    String places(StatedResult.Group group) {
        StringJoiner places = new StringJoiner(" ");
        group.left().forEach(place -> places.add("L" + (place.carried() ? "*" : "") + place.line()));
        group.right().forEach(place -> places.add("R" + (place.carried() ? "*" : "") + place.line()));
        return places.toString();
    }
}
