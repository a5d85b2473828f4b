package eu.savoirfaire.platform.job;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class JobsOnPostgresTest extends JobsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
