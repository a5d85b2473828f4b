package eu.savoirfaire.platform.editorial;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class LongRunOnH2InFileTest extends LongRunContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
