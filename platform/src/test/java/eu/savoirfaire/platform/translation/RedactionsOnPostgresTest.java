package eu.savoirfaire.platform.translation;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class RedactionsOnPostgresTest extends RedactionsContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
