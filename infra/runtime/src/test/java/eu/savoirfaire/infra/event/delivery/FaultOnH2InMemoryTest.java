package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class FaultOnH2InMemoryTest extends FaultContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
