package eu.savoirfaire.platform.organisation.joining;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class RandomJoinsOnPostgresTest extends RandomJoinsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
