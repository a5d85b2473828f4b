package eu.savoirfaire.workshops.record;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class RecordMakingOnH2InFileTest extends RecordMakingContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
