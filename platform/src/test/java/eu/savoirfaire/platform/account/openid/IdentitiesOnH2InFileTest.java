package eu.savoirfaire.platform.account.openid;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class IdentitiesOnH2InFileTest extends IdentitiesContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
