package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class FaultOnPostgresTest extends FaultContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
