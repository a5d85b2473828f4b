package eu.savoirfaire.platform.editorial;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class LongRunOnPostgresTest extends LongRunContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
