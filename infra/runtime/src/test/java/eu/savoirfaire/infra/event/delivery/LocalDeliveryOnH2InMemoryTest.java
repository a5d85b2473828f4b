package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class LocalDeliveryOnH2InMemoryTest extends LocalDeliveryContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
