package org.sunledger.io.reconcile;

import java.util.List;
import java.util.OptionalLong;
import org.sunledger.outcome.Failure;
import org.sunledger.reconcile.Side;

/**
 * One side as it was read.
 *
 * @param file the name of the file
 * @param sha256 the digest of its bytes
 * @param side the rows that could be read
 * @param rejected the rows that could not
 * @param opening the balance before the first row, where the file has running balances
 * @param closing the balance after the last row
 * @param failures what is wrong with the file as a whole, such as a balance that does not follow from its rows
 */
public record ReadSide(
        String file,
        String sha256,
        Side side,
        List<RejectedRow> rejected,
        OptionalLong opening,
        OptionalLong closing,
        List<Failure> failures) {
    public ReadSide {
        rejected = List.copyOf(rejected);
        failures = List.copyOf(failures);
    }
}
