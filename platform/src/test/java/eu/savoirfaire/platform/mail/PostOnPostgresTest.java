package eu.savoirfaire.platform.mail;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class PostOnPostgresTest extends PostContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
