package eu.savoirfaire.matching.provider.complaint;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ComplaintsOnPostgresTest extends ComplaintsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
