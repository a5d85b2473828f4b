package eu.savoirfaire.platform.flow;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ImportedWorkshopsOnH2InMemoryTest extends ImportedWorkshopsContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
