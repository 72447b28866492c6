package org.sunledger.io.reconcile;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.sunledger.io.bank.BankFile;
import org.sunledger.reconcile.Decision;

/** Where a verification finds what a result rests on. */
public interface Originals {
    /** The file that a result calls so. */
    Path place(String file);

    /**
     * The account of a book as it was; empty when there is no such book or state.
     *
     * @param origin account, checkpoint and days as the result states them
     */
    Optional<BookSide> book(Map<String, String> origin);

    /** The file of a bank, read with a profile; empty when it cannot be read. */
    Optional<BankFile> bank(String file, String profile);

    /** The decision that the book keeps as this fact; empty when it keeps none. */
    Optional<Decision> decision(String fact);
}
