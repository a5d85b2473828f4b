package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class DeliveryOnH2InFileTest extends DeliveryContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
