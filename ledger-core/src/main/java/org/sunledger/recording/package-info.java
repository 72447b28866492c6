/**
 * How facts become entries.
 *
 * <p>For each kind of fact that moves money there is one small {@link org.sunledger.recording.PostingRule}: pure, with
 * a version that is written into the log beside the entry it made. A rule reads the fact and the chart of the fact's
 * day, and drafts postings in an {@link org.sunledger.recording.EntryDraft}, which looks names up and collects every
 * reason to refuse. Master facts, notes and savings have no rule, because they have no entry.
 *
 * <p>A rule is never changed once a book may have used it. A better one gets the next version and stands beside it; the
 * entry in the log stays what it was.
 */
@NullMarked
package org.sunledger.recording;

import org.jspecify.annotations.NullMarked;
