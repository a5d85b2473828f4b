package eu.savoirfaire.matching.cohort.settling;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class CohortsOnH2InFileTest extends CohortsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
