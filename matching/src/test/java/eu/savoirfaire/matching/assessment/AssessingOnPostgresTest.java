package eu.savoirfaire.matching.assessment;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class AssessingOnPostgresTest extends AssessingContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
