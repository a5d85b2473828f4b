package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class NeedsOnPostgresTest extends NeedsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
