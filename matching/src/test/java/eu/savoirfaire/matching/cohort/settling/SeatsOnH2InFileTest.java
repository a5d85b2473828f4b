package eu.savoirfaire.matching.cohort.settling;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class SeatsOnH2InFileTest extends SeatsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
