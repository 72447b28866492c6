package org.sunledger.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The order of the rooms, from the top of the house to its front door, and of the annexes before the door. A room may
 * import only what stands above its line; rooms on one line are strangers. An annexe goes through the front door as any
 * user of the library does, so that it may use whatever stands above it; the door knows no annexe.
 */
final class PackageOrder {

    static final String ROOT = "org.sunledger";

    private static final List<List<String>> LINES = List.of(
            List.of("canonical", "outcome", "money", "period"),
            List.of("chart"),
            List.of("fact"),
            List.of("journal"),
            List.of("recording"),
            List.of("log"),
            List.of("balance"),
            List.of("store"),
            List.of("policy", "resolution"),
            List.of("fee", "revenue", "saving"),
            List.of("project"),
            List.of("statement"),
            List.of("reconcile", "audit"),
            List.of("table"),
            List.of("io", "render"),
            List.of("examination"),
            List.of("handover"));

    /** The first line of the annexes. */
    private static final int ANNEXES = LINES.size() - 2;

    private PackageOrder() {}

    /** Every room, from above to below. */
    static List<String> rooms() {
        return LINES.stream().flatMap(List::stream).toList();
    }

    /** The rooms that stand before the front door and use it, from above to below. */
    static List<String> annexes() {
        return LINES.subList(ANNEXES, LINES.size()).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The rooms that {@code room} may import: all that stand on the lines above its own. */
    static Set<String> above(String room) {
        Set<String> above = new TreeSet<>();
        for (List<String> line : LINES) {
            if (line.contains(room)) {
                return above;
            }
            above.addAll(line);
        }
        throw new IllegalArgumentException("no such room: " + room);
    }

    /** The rooms that {@code room} must not import: its neighbours on the line and all that stand below. */
    static List<String> forbiddenTo(String room) {
        List<String> forbidden = new ArrayList<>(rooms());
        forbidden.removeAll(above(room));
        forbidden.remove(room);
        return forbidden;
    }
}
