package org.sunledger.planted.plot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Classes of lines of one side that cannot be told apart: planted ones, and those that say the same by accident. */
final class Likeness {

    private final int[] parent;

    private Likeness(int size) {
        parent = new int[size];
        for (int at = 0; at < size; at++) {
            parent[at] = at;
        }
    }

    /** From the place of a line in the list to the number of its class; a line that is like no other has none. */
    static Map<Integer, Integer> of(List<Draft> side) {
        Likeness likeness = new Likeness(side.size());
        Map<Object, Integer> first = new HashMap<>();
        for (int at = 0; at < side.size(); at++) {
            Draft draft = side.get(at);
            likeness.join(at, first.putIfAbsent(draft.line(""), at));
            if (draft.twins != 0) {
                likeness.join(at, first.putIfAbsent(draft.twins, at));
            }
        }
        return likeness.numbered();
    }

    private int root(int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int one, @Nullable Integer other) {
        if (other != null) {
            parent[root(one)] = root(other);
        }
    }

    private Map<Integer, Integer> numbered() {
        Map<Integer, List<Integer>> classes = new LinkedHashMap<>();
        for (int at = 0; at < parent.length; at++) {
            classes.computeIfAbsent(root(at), any -> new ArrayList<>()).add(at);
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        int number = 0;
        for (List<Integer> members : classes.values()) {
            if (members.size() > 1) {
                number++;
                for (int member : members) {
                    numbers.put(member, number);
                }
            }
        }
        return numbers;
    }
}
