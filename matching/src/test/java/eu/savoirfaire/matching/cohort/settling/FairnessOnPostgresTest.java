package eu.savoirfaire.matching.cohort.settling;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class FairnessOnPostgresTest extends FairnessContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
