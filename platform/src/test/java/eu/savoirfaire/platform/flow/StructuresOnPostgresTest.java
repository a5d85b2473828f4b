package eu.savoirfaire.platform.flow;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class StructuresOnPostgresTest extends StructuresContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
