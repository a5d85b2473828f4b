package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class FaultOnPostgresIT extends FaultContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
