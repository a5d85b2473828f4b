package eu.savoirfaire.matching.match.keeping;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class MatchesOnPostgresTest extends MatchesContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
