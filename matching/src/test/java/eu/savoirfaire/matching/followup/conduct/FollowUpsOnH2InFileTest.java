package eu.savoirfaire.matching.followup.conduct;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class FollowUpsOnH2InFileTest extends FollowUpsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
