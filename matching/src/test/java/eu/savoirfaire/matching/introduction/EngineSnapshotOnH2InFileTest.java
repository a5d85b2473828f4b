package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class EngineSnapshotOnH2InFileTest extends EngineSnapshotContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
