package eu.savoirfaire.platform.flow;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ImportedWorkshopsOnPostgresTest extends ImportedWorkshopsContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
