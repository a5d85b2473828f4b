package eu.savoirfaire.platform.flow;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class SheetPeopleOnPostgresTest extends SheetPeopleContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
