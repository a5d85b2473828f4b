package eu.savoirfaire.matching.assessment;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class AssessingOnH2InFileTest extends AssessingContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
