package eu.savoirfaire.platform.organisation.invitation;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class MembersOnPostgresTest extends MembersContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
