package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class CrowdOnPostgresTest extends CrowdContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
