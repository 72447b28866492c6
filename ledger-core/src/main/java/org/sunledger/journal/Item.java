package org.sunledger.journal;

import org.sunledger.canonical.CanonicalObject;

/**
 * The open item of a unit that a posting raises or settles: which unit 专有部分 owes, for which period, due when. An item
 * is told apart by its unit and period, and by the posting's account, fund, group and subject.
 *
 * @param unit the unit that owes or has paid; empty when the posting belongs to no unit
 * @param period the period charged, as written, such as {@code 2018-03}; a receipt names it only when the payer says
 *     what is paid for; else empty
 * @param due the day on which it falls due, {@code yyyy-MM-dd}; empty on the side that settles
 */
public record Item(String unit, String period, String due) {
    /** No unit, and therefore no item. */
    public static final Item NONE = new Item("", "", "");

    /** Refuses a period or a due day without a unit, and a period with control characters, which no file can hold. */
    public Item {
        for (int i = 0; i < period.length(); i++) {
            if (period.charAt(i) < ' ') {
                throw new IllegalArgumentException("a period with a control character");
            }
        }
        if (unit.isEmpty() && !(period.isEmpty() && due.isEmpty())) {
            throw new IllegalArgumentException("an item of no unit: " + period + ", " + due);
        }
    }

    /** What a unit has paid or owes without saying for which period. */
    public static Item of(String unit) {
        return unit.isEmpty() ? NONE : new Item(unit, "", "");
    }

    /** True when a unit is named. */
    public boolean exists() {
        return !unit.isEmpty();
    }

    static Item read(CanonicalObject posting) {
        return new Item(
                posting.findText("unit").orElse(""),
                posting.findText("period").orElse(""),
                posting.findText("due").orElse(""));
    }
}
