package eu.savoirfaire.platform.mandate.door;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ActingOnH2InFileTest extends ActingContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
