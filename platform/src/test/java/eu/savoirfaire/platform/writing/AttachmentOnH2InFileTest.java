package eu.savoirfaire.platform.writing;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

final class AttachmentOnH2InFileTest extends AttachmentContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
