package eu.savoirfaire.workshops.material.desk;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class MaterialOnH2InFileTest extends MaterialContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
