package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Finds the lines of a side again by their names: the fact of a line of a book, else the hash of its content. */
final class LineNames {
    private static final Pattern FACT = Pattern.compile("F[0-9]{1,15}");

    private final Map<String, List<Integer>> rows = new HashMap<>();

    /** Looks for the lines with these names; a side of a million lines is read once and only they are remembered. */
    LineNames(Side side, List<String> wanted) {
        Set<String> names = new HashSet<>(wanted);
        boolean facts = names.stream().anyMatch(name -> FACT.matcher(name).matches());
        for (int row = 0; !names.isEmpty() && row < side.size(); row++) {
            String hash = side.hashText(row);
            if (names.contains(hash)) {
                rows.computeIfAbsent(hash, name -> new ArrayList<>()).add(row);
            } else if (facts && names.contains(side.id(row))) {
                rows.computeIfAbsent(side.id(row), name -> new ArrayList<>()).add(row);
            }
        }
    }

    /** A row for each name, none twice; empty when one is missing. */
    Optional<Rows> find(List<String> names, IntPredicate free) {
        int[] found = new int[names.size()];
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < found.length; i++) {
            Optional<Integer> row = rows.getOrDefault(names.get(i), List.of()).stream()
                    .filter(each -> free.test(each) && !taken.contains(each))
                    .findFirst();
            if (row.isEmpty()) {
                return Optional.empty();
            }
            taken.add(row.get());
            found[i] = row.get();
        }
        Arrays.sort(found);
        return Optional.of(Rows.of(found));
    }
}
