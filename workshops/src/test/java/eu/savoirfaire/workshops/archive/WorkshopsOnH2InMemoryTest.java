package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class WorkshopsOnH2InMemoryTest extends WorkshopsContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
