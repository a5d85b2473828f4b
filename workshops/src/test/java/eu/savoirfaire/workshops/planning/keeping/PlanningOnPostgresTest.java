package eu.savoirfaire.workshops.planning.keeping;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class PlanningOnPostgresTest extends PlanningContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
