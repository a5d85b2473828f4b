package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class InvitationsOnPostgresTest extends InvitationsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
