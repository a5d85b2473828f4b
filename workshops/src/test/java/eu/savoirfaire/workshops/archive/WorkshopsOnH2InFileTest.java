package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class WorkshopsOnH2InFileTest extends WorkshopsContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
