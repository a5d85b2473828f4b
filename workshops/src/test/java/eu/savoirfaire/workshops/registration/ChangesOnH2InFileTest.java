package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ChangesOnH2InFileTest extends ChangesContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
