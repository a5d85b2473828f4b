package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class DeliveryOnPostgresTest extends DeliveryContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
