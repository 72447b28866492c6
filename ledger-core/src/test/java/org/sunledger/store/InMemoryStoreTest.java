package org.sunledger.store;

class InMemoryStoreTest extends LedgerStoreContract {
    @Override
    LedgerStore newStore() {
        return new InMemoryStore();
    }
}
