package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class AppealsOnPostgresTest extends AppealsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
