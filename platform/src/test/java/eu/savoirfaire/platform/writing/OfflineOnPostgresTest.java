package eu.savoirfaire.platform.writing;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

final class OfflineOnPostgresTest extends OfflineContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
