package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ChangesOnPostgresTest extends ChangesContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
