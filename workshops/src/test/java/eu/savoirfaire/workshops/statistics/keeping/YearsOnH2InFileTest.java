package eu.savoirfaire.workshops.statistics.keeping;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class YearsOnH2InFileTest extends YearsContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
