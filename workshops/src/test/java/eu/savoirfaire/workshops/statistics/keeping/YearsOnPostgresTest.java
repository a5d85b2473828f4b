package eu.savoirfaire.workshops.statistics.keeping;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class YearsOnPostgresTest extends YearsContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
