package eu.savoirfaire.workshops.record;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class FactCheckOnH2InFileTest extends FactCheckContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
