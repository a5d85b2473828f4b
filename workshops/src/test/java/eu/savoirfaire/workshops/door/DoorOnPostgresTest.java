package eu.savoirfaire.workshops.door;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class DoorOnPostgresTest extends DoorContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
