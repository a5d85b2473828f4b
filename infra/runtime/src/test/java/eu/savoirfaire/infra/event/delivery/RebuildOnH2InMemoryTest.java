package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class RebuildOnH2InMemoryTest extends RebuildContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
