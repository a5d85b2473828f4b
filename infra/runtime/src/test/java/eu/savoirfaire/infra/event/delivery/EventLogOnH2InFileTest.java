package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class EventLogOnH2InFileTest extends EventLogContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
