package eu.savoirfaire.platform.flow;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class SheetPeopleOnH2InMemoryTest extends SheetPeopleContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
