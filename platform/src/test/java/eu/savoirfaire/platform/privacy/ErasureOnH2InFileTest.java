package eu.savoirfaire.platform.privacy;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ErasureOnH2InFileTest extends ErasureContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
