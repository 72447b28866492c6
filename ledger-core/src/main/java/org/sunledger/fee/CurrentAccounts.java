package org.sunledger.fee;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sunledger.balance.UnitBalance;
import org.sunledger.balance.UnitKey;

/**
 * Takes the balances of units in their order and hands over each current account applied, one at a time. Call
 * {@link #finish()} after the last.
 */
final class CurrentAccounts implements Consumer<UnitBalance> {
    private final Set<String> accounts;
    private final String fund;
    private final BiConsumer<String, Application> visitor;
    private final List<UnitBalance> one = new ArrayList<>();

    /**
     * Looks at some accounts of a fund.
     *
     * @param accounts the claim accounts
     * @param fund the fund; empty for every fund
     * @param visitor gets the unit and its current account applied
     */
    CurrentAccounts(Set<String> accounts, String fund, BiConsumer<String, Application> visitor) {
        this.accounts = accounts;
        this.fund = fund;
        this.visitor = visitor;
    }

    @Override
    public void accept(UnitBalance balance) {
        UnitKey key = balance.key();
        if (!accounts.contains(key.account()) || (!fund.isEmpty() && !fund.equals(key.fund()))) {
            return;
        }
        if (!one.isEmpty() && !isSameAccount(one.get(0).key(), key)) {
            finish();
        }
        one.add(balance);
    }

    void finish() {
        if (!one.isEmpty()) {
            visitor.accept(one.get(0).key().item().unit(), Application.of(one));
            one.clear();
        }
    }

    private static boolean isSameAccount(UnitKey one, UnitKey other) {
        return one.item().unit().equals(other.item().unit())
                && one.account().equals(other.account())
                && one.fund().equals(other.fund())
                && one.group().equals(other.group());
    }
}
