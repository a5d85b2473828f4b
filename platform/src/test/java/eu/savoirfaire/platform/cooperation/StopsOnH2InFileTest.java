package eu.savoirfaire.platform.cooperation;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class StopsOnH2InFileTest extends StopsContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
