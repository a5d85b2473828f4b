package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class EngineSnapshotOnPostgresTest extends EngineSnapshotContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
