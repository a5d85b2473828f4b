package eu.savoirfaire.infra.audit.chain;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class TamperingOnH2InMemoryIT extends TamperingContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }

    @Override
    int tamperings() {
        return 10_000;
    }
}
