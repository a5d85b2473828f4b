package eu.savoirfaire.platform.flow;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class StructuresOnH2InMemoryTest extends StructuresContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
