package eu.savoirfaire.platform.privacy;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ConsentOnPostgresTest extends ConsentContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
