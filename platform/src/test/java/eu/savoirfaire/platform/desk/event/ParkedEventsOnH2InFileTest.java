package eu.savoirfaire.platform.desk.event;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ParkedEventsOnH2InFileTest extends ParkedEventsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
