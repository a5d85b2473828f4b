package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class QueueOnPostgresTest extends QueueContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
