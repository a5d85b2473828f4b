package eu.savoirfaire.matching.cohort.settling;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class CohortsOnPostgresTest extends CohortsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
