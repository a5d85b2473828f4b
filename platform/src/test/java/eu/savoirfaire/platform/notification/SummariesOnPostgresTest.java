package eu.savoirfaire.platform.notification;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class SummariesOnPostgresTest extends SummariesContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
