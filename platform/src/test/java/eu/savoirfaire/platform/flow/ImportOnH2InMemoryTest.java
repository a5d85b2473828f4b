package eu.savoirfaire.platform.flow;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ImportOnH2InMemoryTest extends ImportContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
