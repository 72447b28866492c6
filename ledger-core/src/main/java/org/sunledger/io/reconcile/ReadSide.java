package org.sunledger.io.reconcile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param origin for lines that no plain CSV file holds, where they come from: account, checkpoint and days of a book,
 *     or the profile a bank's file was read with
 * @param notMeant the lines of the file that belong to something else, such as another account
 */
public record ReadSide(
        String file,
        String sha256,
        Side side,
        List<RejectedRow> rejected,
        Ends ends,
        Map<String, String> columns,
        List<Failure> failures,
        Map<String, String> origin,
        Set<Integer> notMeant) {
    public ReadSide {
        origin = Collections.unmodifiableMap(new TreeMap<>(origin));
        notMeant = Set.copyOf(notMeant);
        rejected = List.copyOf(rejected);
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        failures = List.copyOf(failures);
    }

    /** The same with other balances. */
    public ReadSide with(Ends other) {
        return new ReadSide(file, sha256, side, rejected, other, columns, failures, origin, notMeant);
    }
}
