package org.sunledger.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends LedgerStoreContract {
    @TempDir
    Path folder;

    @Override
    protected LedgerStore newStore() {
        return SqliteStore.create(folder.resolve("community.book"));
    }
}
