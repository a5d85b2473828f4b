package eu.savoirfaire.platform.desk.event;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ParkedEventsOnPostgresTest extends ParkedEventsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
