package org.sunledger.planted.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sunledger.planted.Operator;
import org.sunledger.planted.PlantedCase;
import org.sunledger.planted.Side;
import org.sunledger.planted.TrueGroup;
import org.sunledger.planted.Verdict;

/** Which lines are as good as each other: a group is known by the classes of its lines, not by their names. */
final class Likes {

    private final Map<String, Verdict> book = new HashMap<>();
    private final Map<String, Verdict> bank = new HashMap<>();
    private final Map<Integer, TrueGroup> byNumber = new HashMap<>();
    private final Map<String, List<TrueGroup>> byClasses = new HashMap<>();

    Likes(PlantedCase planted) {
        for (Verdict verdict : planted.verdicts()) {
            (verdict.side() == Side.BOOK ? book : bank).put(verdict.id(), verdict);
        }
        for (TrueGroup group : planted.groups()) {
            byNumber.put(group.number(), group);
            byClasses
                    .computeIfAbsent(classes(group.book(), group.bank()), classes -> new ArrayList<>(1))
                    .add(group);
        }
    }

    /** The true groups that these lines make up, one line of a class being as good as another. */
    List<TrueGroup> trueGroups(Collection<String> bookIds, Collection<String> bankIds) {
        return byClasses.getOrDefault(classes(bookIds, bankIds), List.of());
    }

    boolean same(TrueGroup group, Found found) {
        return classes(group.book(), group.bank()).equals(classes(found.book(), found.bank()));
    }

    /** How many pairs of a wrong group belong together all the same. */
    long truePairs(Found found) {
        long pairs = 0;
        for (String left : found.book()) {
            Verdict verdict = book.get(left);
            TrueGroup group = verdict == null ? null : byNumber.get(verdict.group());
            if (group != null) {
                pairs += found.bank().stream().filter(group.bank()::contains).count();
            }
        }
        return pairs;
    }

    Set<Operator> marks(Side side, String id) {
        Verdict verdict = (side == Side.BOOK ? book : bank).get(id);
        return verdict == null ? Set.of() : verdict.marks();
    }

    private String classes(Collection<String> bookIds, Collection<String> bankIds) {
        List<String> names = new ArrayList<>(bookIds.size() + bankIds.size());
        bookIds.forEach(id -> names.add("<" + name(book, id)));
        bankIds.forEach(id -> names.add(">" + name(bank, id)));
        names.sort(null);
        return String.join(" ", names);
    }

    private static String name(Map<String, Verdict> side, String id) {
        Verdict verdict = side.get(id);
        return verdict == null || verdict.twins() == 0 ? id : "=" + verdict.twins();
    }
}
