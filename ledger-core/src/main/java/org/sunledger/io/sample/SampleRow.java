package org.sunledger.io.sample;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.audit.sampling.DrawnItem;
import org.sunledger.audit.sampling.Sample;
import org.sunledger.money.Amounts;

/**
 * What a line of a sample file says of an item and an auditor must not change.
 *
 * @param item the place in the population
 * @param id what people call it
 * @param line the line of the file, or the index of the fact
 * @param amountMinor the recorded amount
 * @param hits how many hits fell into it
 * @param stratum the stratum, from 1
 */
record SampleRow(int item, String id, long line, long amountMinor, int hits, int stratum) {
    static List<SampleRow> of(Sample sample) {
        List<SampleRow> rows = new ArrayList<>();
        for (DrawnItem drawn : sample.drawn()) {
            rows.add(new SampleRow(
                    drawn.item().position(),
                    drawn.item().id(),
                    drawn.item().line(),
                    drawn.item().amountMinor(),
                    drawn.hits(),
                    drawn.stratum() + 1));
        }
        return rows;
    }

    /** How messages show it. */
    String shown(Amounts amounts) {
        return item + " · " + (id.isEmpty() ? "-" : id) + " · " + amounts.grouped(amountMinor);
    }
}
