package eu.savoirfaire.matching.cohort.settling;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class SeatsOnPostgresTest extends SeatsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
