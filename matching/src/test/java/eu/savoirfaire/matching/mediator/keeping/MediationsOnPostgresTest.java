package eu.savoirfaire.matching.mediator.keeping;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class MediationsOnPostgresTest extends MediationsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
