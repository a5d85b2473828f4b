package eu.savoirfaire.matching.retention;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class RetentionOnPostgresTest extends RetentionContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
