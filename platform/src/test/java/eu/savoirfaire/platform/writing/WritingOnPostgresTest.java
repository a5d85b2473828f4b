package eu.savoirfaire.platform.writing;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

final class WritingOnPostgresTest extends WritingContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
