package eu.savoirfaire.workshops.material.desk;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class MaterialOnPostgresTest extends MaterialContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
