package eu.savoirfaire.workshops.record;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class RecordMakingOnPostgresTest extends RecordMakingContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
