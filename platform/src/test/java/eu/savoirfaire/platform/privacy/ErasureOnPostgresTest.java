package eu.savoirfaire.platform.privacy;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ErasureOnPostgresTest extends ErasureContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
