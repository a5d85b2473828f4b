package eu.savoirfaire.matching.followup.conduct;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class FollowUpsOnPostgresTest extends FollowUpsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
