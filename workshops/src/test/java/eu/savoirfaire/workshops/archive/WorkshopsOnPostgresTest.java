package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class WorkshopsOnPostgresTest extends WorkshopsContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
