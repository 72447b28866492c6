package org.sunledger.recording;

import org.sunledger.fact.MoneyFact;

/**
 * Turns one kind of fact into an entry. Pure: the same fact and chart give the same postings.
 *
 * @param <F> the kind of fact
 */
interface PostingRule<F extends MoneyFact> {
    /** Drafts the postings of the fact; what cannot be drafted is refused in the draft. */
    void draft(F fact, EntryDraft draft);
}
