package eu.savoirfaire.platform.privacy;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ConsentOnH2InFileTest extends ConsentContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
