package org.sunledger.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names of one kind with every statement made about them, by day. Reading never changes it; {@link #state} is used only
 * while a chart is being built, and never touches what a copy shares.
 *
 * <p>Two statements of the same id for the same day: the one made later counts.
 */
final class DatedRegister<T extends Named> {
    private final NavigableMap<String, NavigableMap<LocalDate, T>> statements = new TreeMap<>();

    DatedRegister<T> copy() {
        DatedRegister<T> copy = new DatedRegister<>();
        copy.statements.putAll(statements);
        return copy;
    }

    void state(LocalDate from, T named) {
        NavigableMap<LocalDate, T> versions =
                new TreeMap<>(statements.getOrDefault(named.id(), Collections.emptyNavigableMap()));
        versions.put(from, named);
        statements.put(named.id(), versions);
    }

    /** What the id stood for on the day; empty when unknown or not yet stated. */
    Optional<T> on(String id, LocalDate day) {
        NavigableMap<LocalDate, T> versions = statements.get(id);
        return versions == null
                ? Optional.empty()
                : Optional.ofNullable(versions.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** Every statement of the id, by the day from which it holds. */
    <S extends Named> SortedMap<LocalDate, S> versions(String id, Class<S> type) {
        SortedMap<LocalDate, S> versions = new TreeMap<>();
        statements
                .getOrDefault(id, Collections.emptyNavigableMap())
                .forEach((day, named) -> versions.put(day, type.cast(named)));
        return versions;
    }

    /** The newest statement of the id, whatever its day. */
    Optional<T> newest(String id) {
        return Optional.ofNullable(statements.get(id))
                .map(versions -> versions.lastEntry().getValue());
    }

    /** Every day from which something else was stated about the id, ascending. */
    List<LocalDate> days(String id) {
        NavigableMap<LocalDate, T> versions = statements.get(id);
        return versions == null ? List.of() : List.copyOf(versions.keySet());
    }

    Optional<LocalDate> firstDay(String id) {
        return Optional.ofNullable(statements.get(id)).map(NavigableMap::firstKey);
    }

    /** Every name as it stood on the day, in the order of ids. */
    List<T> allOn(LocalDate day) {
        List<T> all = new ArrayList<>();
        for (NavigableMap<LocalDate, T> versions : statements.values()) {
            Map.Entry<LocalDate, T> version = versions.floorEntry(day);
            if (version != null) {
                all.add(version.getValue());
            }
        }
        return all;
    }

    Collection<String> ids() {
        return statements.keySet();
    }

    /** The ids that a text names: the id itself, else every id with this label in either language. */
    List<String> named(String text) {
        if (statements.containsKey(text)) {
            return List.of(text);
        }
        List<String> ids = new ArrayList<>();
        statements.forEach((id, versions) -> {
            if (versions.values().stream().anyMatch(version -> hasLabel(version, text))) {
                ids.add(id);
            }
        });
        return ids;
    }

    private static boolean hasLabel(Named named, String text) {
        return !text.isEmpty()
                && (named.labels().zh().equals(text) || named.labels().en().equalsIgnoreCase(text));
    }
}
