package eu.savoirfaire.platform.mandate.door;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class MandatesOnPostgresTest extends MandatesContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
