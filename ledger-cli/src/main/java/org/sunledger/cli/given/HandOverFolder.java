package org.sunledger.cli.given;

import java.util.Arrays;
import org.sunledger.cli.shell.Session;
import org.sunledger.handover.HandedPackage;

/** The folder of a hand-over: the names of the files from which a new book can be opened, and how they are read. */
public final class HandOverFolder {
    public static final String BOOK = "book.tlog-proof";
    public static final String SEAL = "seal.tlog-proof";
    public static final String ACCOUNTS = "accounts.tlog-proofs";
    public static final String BALANCES = "balances.txt";
    public static final String UNIT_BALANCES = "unit-balances.txt";
    public static final String NAMES = "names.jsonl";
    public static final String OPENINGS = "openings.csv";

    private static final long LARGEST = 64L << 20;
    /** With this each proof of a list begins. */
    private static final String PROOF = "(?=c2sp\\.org/tlog-proof@v1\n)";

    private HandOverFolder() {}

    /** The files whose content is proved, as they stand in the folder. */
    public static HandedPackage.Files read(Session session, String folder) {
        return new HandedPackage.Files(
                text(session, folder, BOOK),
                text(session, folder, SEAL),
                Arrays.stream(text(session, folder, ACCOUNTS).split(PROOF))
                        .filter(proof -> !proof.isEmpty())
                        .toList(),
                text(session, folder, BALANCES),
                text(session, folder, UNIT_BALANCES),
                text(session, folder, NAMES));
    }

    private static String text(Session session, String folder, String name) {
        return KeptFiles.text(GivenFile.of(session, folder + "/" + name), LARGEST);
    }
}
