package eu.savoirfaire.platform.flow;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ImportOnPostgresTest extends ImportContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
