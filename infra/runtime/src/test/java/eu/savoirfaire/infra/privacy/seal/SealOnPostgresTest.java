package eu.savoirfaire.infra.privacy.seal;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class SealOnPostgresTest extends SealContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
