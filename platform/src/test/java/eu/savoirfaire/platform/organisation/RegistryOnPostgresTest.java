package eu.savoirfaire.platform.organisation;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class RegistryOnPostgresTest extends RegistryContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
