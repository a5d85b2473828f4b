package eu.savoirfaire.platform.mandate.door;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class MandatesOnH2InFileTest extends MandatesContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
