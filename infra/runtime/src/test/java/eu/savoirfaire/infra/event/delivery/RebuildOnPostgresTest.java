package eu.savoirfaire.infra.event.delivery;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class RebuildOnPostgresTest extends RebuildContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
