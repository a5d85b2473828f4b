package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class AppealsOnH2InFileTest extends AppealsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
