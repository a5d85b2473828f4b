package eu.savoirfaire.workshops.planning.keeping;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class PlanningOnH2InFileTest extends PlanningContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
