package eu.savoirfaire.workshops.record;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class FactCheckOnPostgresTest extends FactCheckContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
