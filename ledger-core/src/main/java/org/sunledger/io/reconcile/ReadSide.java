package org.sunledger.io.reconcile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunledger.outcome.Failure;
import org.sunledger.reconcile.Ends;
import org.sunledger.reconcile.Side;

/**
 * One side as it was read.
 *
 * @param file the name of the file
 * @param sha256 the digest of its bytes
 * @param side the rows that could be read
 * @param rejected the rows that could not
 * @param ends the balances before the first row and after the last, where the file has running balances
 * @param columns under which header each column was found that was used
 * @param failures what is wrong with the file as a whole, such as a balance that does not follow from its rows
 */
public record ReadSide(
        String file,
        String sha256,
        Side side,
        List<RejectedRow> rejected,
        Ends ends,
        Map<String, String> columns,
        List<Failure> failures) {
    public ReadSide {
        rejected = List.copyOf(rejected);
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        failures = List.copyOf(failures);
    }

    /** The same with other balances. */
    public ReadSide with(Ends other) {
        return new ReadSide(file, sha256, side, rejected, other, columns, failures);
    }
}
