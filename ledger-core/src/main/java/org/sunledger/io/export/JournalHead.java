package org.sunledger.io.export;

import org.sunledger.log.Checkpoint;

/** The comment at the top of every journal: which book at which size, and what the figures are. */
final class JournalHead {
    private JournalHead() {}

    static void write(LogPrefix prefix, Lines lines) {
        Checkpoint checkpoint = prefix.checkpoint();
        lines.add("; " + ShownText.plain(prefix.community()));
        lines.add("; " + checkpoint.origin() + ", " + checkpoint.size() + " facts, code " + checkpoint.shortCode());
        if (prefix.isDemonstration()) {
            lines.add("; A demonstration book: nobody's figures.");
        }
        lines.add(
                "; Written by Sunledger from its log, to be checked with another program. Recognised amounts: claims");
        lines.add("; and debts are accounts. A path is ROOT:FUND:GROUP:ACCOUNT. Facts that move nothing are left out.");
    }
}
