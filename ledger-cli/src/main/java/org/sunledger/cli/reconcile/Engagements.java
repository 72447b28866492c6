package org.sunledger.cli.reconcile;

import org.sunledger.Book;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.io.engagement.EngagementFile;
import org.sunledger.log.Checkpoint;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;

/** Whether an engagement is about a book. */
public final class Engagements {
    private Engagements() {}

    /**
     * Refuses an engagement about another book, or about a state this one never had or has not yet. A book that has
     * grown since is fine.
     */
    static void mustBeAbout(Book book, EngagementFile file) {
        Checkpoint bound = file.checkpoint();
        if (bound == null) {
            return;
        }
        if (!bound.origin().equals(book.settings().origin())) {
            throw Refusal.of(
                    Code.ENGAGEMENT_OTHER_BOOK,
                    "engagement",
                    "engaged",
                    bound.origin(),
                    "book",
                    book.settings().origin());
        }
        Checkpoint found = Refusal.granted(book.at(bound.size())).checkpoint();
        if (!found.root().equals(bound.root())) {
            throw new IntegrityException(
                    Code.LOG_ROOT_DIFFERS, "found", found.shortCode(), "expected", bound.shortCode());
        }
    }
}
