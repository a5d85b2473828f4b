package eu.savoirfaire.platform.writing;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

final class OfflineOnH2InFileTest extends OfflineContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
