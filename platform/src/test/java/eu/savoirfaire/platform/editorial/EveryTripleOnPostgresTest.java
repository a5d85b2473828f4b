package eu.savoirfaire.platform.editorial;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class EveryTripleOnPostgresTest extends EveryTripleContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
