package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class IntroductionsOnH2InFileTest extends IntroductionsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
