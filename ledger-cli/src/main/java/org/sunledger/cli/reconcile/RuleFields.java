package org.sunledger.cli.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.io.reconcile.ReadSide;
import org.sunledger.io.reconcile.TwoSides;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;
import org.sunledger.reconcile.Rules;
import org.sunledger.reconcile.Side;

/** Looks at the rules that somebody wrote beside the columns there are. */
public final class RuleFields {
    private RuleFields() {}

    /** Refuses a rule about a column that neither file has; says where a column of a key has blanks. */
    static List<Failure> warnings(Rules rules, TwoSides sides, String file) {
        List<String> fields = sides.left().side().fields();
        Set<String> keys = new LinkedHashSet<>();
        if (!rules.groupBy().equals(Rules.DEFAULT.groupBy())) {
            rules.groupBy().forEach(keys::addAll);
            keys.remove(Rules.DAY);
        }
        List<Failure> unknown = new ArrayList<>();
        keys.stream()
                .filter(key -> !fields.contains(key))
                .forEach(key -> unknown.add(unknown(file, "group-by", key, fields)));
        rules.exclusions().stream()
                .filter(rule -> !fields.contains(rule.field()))
                .forEach(rule -> unknown.add(unknown(file, "exclude", rule.field(), fields)));
        if (!unknown.isEmpty()) {
            throw Refusal.ofFiles(unknown);
        }
        List<Failure> warnings = new ArrayList<>();
        for (String key : keys) {
            for (ReadSide side : List.of(sides.left(), sides.right())) {
                blanks(side, key, fields.indexOf(key), warnings);
            }
        }
        return warnings;
    }

    private static Failure unknown(String file, String member, String field, List<String> fields) {
        return Failure.of(
                Code.RECONCILE_FIELD_UNKNOWN,
                Place.file(file),
                member,
                field,
                "found",
                field,
                "present",
                String.join(", ", fields));
    }

    private static void blanks(ReadSide read, String key, int field, List<Failure> warnings) {
        Side side = read.side();
        int blank = 0;
        int first = Integer.MAX_VALUE;
        for (int row = 0; row < side.size(); row++) {
            if (side.source(row) == 0 && side.text(field, row).isBlank()) {
                blank++;
                first = Math.min(first, side.line(row));
            }
        }
        if (blank > 0 && read.columns().containsKey(key)) {
            warnings.add(Failure.of(
                    Code.RECONCILE_KEY_BLANK,
                    new Place(read.file(), first, 0),
                    key,
                    "",
                    "column",
                    key,
                    "blank",
                    blank,
                    "rows",
                    side.ownRows()));
        }
    }
}
