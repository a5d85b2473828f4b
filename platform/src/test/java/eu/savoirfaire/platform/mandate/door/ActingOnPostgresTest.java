package eu.savoirfaire.platform.mandate.door;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ActingOnPostgresTest extends ActingContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
