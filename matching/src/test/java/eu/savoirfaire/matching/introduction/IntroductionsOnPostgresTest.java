package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class IntroductionsOnPostgresTest extends IntroductionsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
