package org.sunledger.store;

class InMemoryStoreTest extends LedgerStoreContract {
    @Override
    protected LedgerStore newStore() {
        return new InMemoryStore();
    }
}
