package org.sunledger.chart;

import org.jspecify.annotations.Nullable;

/**
 * An account 科目 that postings debit and credit.
 *
 * @param id the id, unique among accounts
 * @param type what it is; never changes
 * @param section the part of a statement it feeds; never changes
 * @param place what kind of place it is, for money accounts only
 * @param labels what people read
 * @param closed true when nothing may be recorded on it any more
 */
public record Account(
        String id,
        AccountType type,
        Section section,
        @Nullable MoneyPlace place,
        Labels labels,
        boolean closed) implements Named {
    @Override
    public NameKind nameKind() {
        return NameKind.ACCOUNT;
    }

    /** True for a place where money is; such an account belongs to no fund. */
    public boolean isMoney() {
        return type == AccountType.MONEY;
    }
}
