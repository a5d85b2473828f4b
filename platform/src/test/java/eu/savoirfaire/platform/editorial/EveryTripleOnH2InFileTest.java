package eu.savoirfaire.platform.editorial;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class EveryTripleOnH2InFileTest extends EveryTripleContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
