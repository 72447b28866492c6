package org.sunledger.io.export;

import org.sunledger.journal.Posting;

/**
 * What a journal knows as an account: one of ours, for one fund and ownership group.
 *
 * @param fund the fund
 * @param group the ownership group
 * @param account the account
 */
record PostedAccount(String fund, String group, String account) implements Comparable<PostedAccount> {
    static PostedAccount of(Posting posting) {
        return new PostedAccount(posting.fundGroup().fund(), posting.fundGroup().group(), posting.account());
    }

    @Override
    public int compareTo(PostedAccount other) {
        int order = fund.compareTo(other.fund);
        order = order != 0 ? order : group.compareTo(other.group);
        return order != 0 ? order : account.compareTo(other.account);
    }
}
