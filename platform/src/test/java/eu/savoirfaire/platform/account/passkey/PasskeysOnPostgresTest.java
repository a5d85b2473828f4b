package eu.savoirfaire.platform.account.passkey;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class PasskeysOnPostgresTest extends PasskeysContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
