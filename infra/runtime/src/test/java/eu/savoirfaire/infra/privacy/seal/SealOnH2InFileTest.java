package eu.savoirfaire.infra.privacy.seal;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class SealOnH2InFileTest extends SealContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
