package org.sunledger.store;

import org.sunledger.log.TreeHead;

/** What came of an append. */
public sealed interface AppendResult {
    /** The head of the book after the call. */
    TreeHead head();

    /** The batch is kept; the head has it. */
    record Appended(TreeHead head) implements AppendResult {}

    /** The book had another size than the caller expected; nothing was written. The head is the one to work from. */
    record Stale(TreeHead head) implements AppendResult {}
}
