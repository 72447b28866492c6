package org.sunledger.examples;

import org.sunledger.store.InMemoryStore;
import org.sunledger.store.LedgerStore;
import org.sunledger.store.LedgerStoreContract;

/** A store of one's own keeps the promises of every store: the library's contract says which. */
class MirroredStoreTest extends LedgerStoreContract {
    @Override
    protected LedgerStore newStore() {
        return new MirroredStore(new InMemoryStore(), new InMemoryStore());
    }
}
