package org.sunledger.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which parties may be one: their names are equal once case, punctuation and the form of the firm are left out, or they
 * differ in one letter. Names that differ in a digit are never one: they are numbers of flats and shops.
 */
final class PartyLikeness {
    private static final int SHORTEST = 6;
    private static final int MOST_COMPARED = 200;

    private final String[] folded;
    private final int[] parent;

    private PartyLikeness(String[] folded) {
        this.folded = folded;
        this.parent = new int[folded.length];
        Arrays.setAll(parent, code -> code);
    }

    /** For each item the number of its party, the same for parties that may be one; negative when it names none. */
    static int[] of(Population population) {
        int[] byCode = of(population, Field.PARTY);
        int[] numbers = new int[population.size()];
        for (int item = 0; item < numbers.length; item++) {
            int code = population.code(Field.PARTY, item);
            numbers[item] = code == 0 ? -1 : byCode[code];
        }
        return numbers;
    }

    private static int[] of(Population population, Field field) {
        String[] folded = new String[population.codes(field)];
        for (int code = 0; code < folded.length; code++) {
            folded[code] = Names.fold(population.textOf(field, code));
        }
        PartyLikeness likeness = new PartyLikeness(folded);
        likeness.joinEqual();
        likeness.joinAlike(true);
        likeness.joinAlike(false);
        int[] found = new int[folded.length];
        Arrays.setAll(found, likeness::root);
        return found;
    }

    private void joinEqual() {
        Map<String, Integer> first = new HashMap<>();
        for (int code = 1; code < folded.length; code++) {
            if (!folded[code].isEmpty()) {
                join(code, first.getOrDefault(folded[code], code));
                first.putIfAbsent(folded[code], code);
            }
        }
    }

    /** A name with one wrong letter keeps its first half or its second. */
    private void joinAlike(boolean firstHalf) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int code = 1; code < folded.length; code++) {
            String name = folded[code];
            if (name.length() >= SHORTEST && root(code) == code) {
                int half = SHORTEST / 2;
                String key = firstHalf ? name.substring(0, half) : name.substring(name.length() - half);
                blocks.computeIfAbsent(key, any -> new ArrayList<>()).add(code);
            }
        }
        for (List<Integer> block : blocks.values()) {
            if (block.size() <= MOST_COMPARED) {
                compare(block);
            }
        }
    }

    private void compare(List<Integer> block) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                if (isOneLetterApart(folded[block.get(i)], folded[block.get(j)])) {
                    join(block.get(j), block.get(i));
                }
            }
        }
    }

    /** One letter more, less, other, or two neighbours swapped; never a digit. */
    static boolean isOneLetterApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        int least = Math.min(a.length(), b.length());
        while (start < least && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String left = a.substring(start, a.length() - end);
        String right = b.substring(start, b.length() - end);
        boolean swapped = left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
        boolean one = left.length() <= 1 && right.length() <= 1;
        return (one || swapped) && (left + right).chars().noneMatch(Character::isDigit);
    }

    private int root(int code) {
        int at = code;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int code, int other) {
        int first = root(code);
        int second = root(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }
}
