package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class EventLogOnPostgresTest extends EventLogContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
