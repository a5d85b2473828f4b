package eu.savoirfaire.matching.cohort.settling;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class FairnessOnH2InFileTest extends FairnessContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
