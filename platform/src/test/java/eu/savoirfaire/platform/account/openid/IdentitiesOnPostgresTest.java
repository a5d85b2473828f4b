package eu.savoirfaire.platform.account.openid;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class IdentitiesOnPostgresTest extends IdentitiesContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
