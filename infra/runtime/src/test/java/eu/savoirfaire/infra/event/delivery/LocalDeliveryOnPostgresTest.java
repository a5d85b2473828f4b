package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class LocalDeliveryOnPostgresTest extends LocalDeliveryContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
