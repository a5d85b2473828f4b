package eu.savoirfaire.platform.organisation.joining;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class RandomJoinsOnH2InFileTest extends RandomJoinsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
