package eu.savoirfaire.platform.writing;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

final class WritingOnH2InFileTest extends WritingContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
