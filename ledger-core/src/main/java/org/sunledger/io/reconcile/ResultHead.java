package org.sunledger.io.reconcile;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.money.Amounts;
import org.sunledger.reconcile.Identities;
import org.sunledger.reconcile.ProposalChange;

/**
 * What stands around a result: where its lines come from.
 *
 * @param left the side of the book as it was read
 * @param right the side of the bank as it was read
 * @param amounts how amounts are written
 * @param period the period the run was for; empty for all days
 * @param identities everything added up again
 * @param given the other files the run was given: {@code carried}, {@code previous}, {@code engagement}
 * @param changes what is proposed otherwise than by the run before; empty when none was given
 */
public record ResultHead(
        ReadSide left,
        ReadSide right,
        Amounts amounts,
        String period,
        Identities identities,
        SortedMap<String, GivenFile> given,
        List<ProposalChange> changes) {
    /**
     * A file that the run was given beside the two sides.
     *
     * @param file its name
     * @param sha256 the digest of its bytes
     */
    public record GivenFile(String file, String sha256) {}

    public ResultHead {
        given = new TreeMap<>(given);
        changes = List.copyOf(changes);
    }

    /** A run that was given the two sides and nothing else. */
    public ResultHead(ReadSide left, ReadSide right, Amounts amounts, String period, Identities identities) {
        this(left, right, amounts, period, identities, new TreeMap<>(), List.of());
    }
}
