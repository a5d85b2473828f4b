package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class QueueOnH2InFileTest extends QueueContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
