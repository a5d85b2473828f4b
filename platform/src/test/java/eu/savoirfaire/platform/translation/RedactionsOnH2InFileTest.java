package eu.savoirfaire.platform.translation;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class RedactionsOnH2InFileTest extends RedactionsContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
