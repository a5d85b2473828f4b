package eu.savoirfaire.workshops.door;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class DoorOnH2InFileTest extends DoorContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
