package eu.savoirfaire.platform.job;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class JobsOnH2InFileTest extends JobsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
