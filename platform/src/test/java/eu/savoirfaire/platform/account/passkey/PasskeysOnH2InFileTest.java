package eu.savoirfaire.platform.account.passkey;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class PasskeysOnH2InFileTest extends PasskeysContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
