package eu.savoirfaire.matching.retention;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class RetentionOnH2InFileTest extends RetentionContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
