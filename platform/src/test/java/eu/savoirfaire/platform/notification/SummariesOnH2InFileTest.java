package eu.savoirfaire.platform.notification;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class SummariesOnH2InFileTest extends SummariesContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
