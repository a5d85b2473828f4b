package eu.savoirfaire.platform.organisation;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class RegistryOnH2InFileTest extends RegistryContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
