package eu.savoirfaire.infra.audit.chain;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ChainOnH2InMemoryTest extends ChainContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
