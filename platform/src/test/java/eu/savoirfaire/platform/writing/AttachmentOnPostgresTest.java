package eu.savoirfaire.platform.writing;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

final class AttachmentOnPostgresTest extends AttachmentContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
