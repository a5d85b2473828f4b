package eu.savoirfaire.platform.account.door;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class AccountsOnH2InFileTest extends AccountsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
