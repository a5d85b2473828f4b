package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class CrowdOnH2InFileTest extends CrowdContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
