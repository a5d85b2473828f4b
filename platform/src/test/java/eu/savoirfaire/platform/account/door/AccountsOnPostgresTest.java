package eu.savoirfaire.platform.account.door;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class AccountsOnPostgresTest extends AccountsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
