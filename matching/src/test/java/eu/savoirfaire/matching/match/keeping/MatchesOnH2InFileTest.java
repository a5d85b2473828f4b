package eu.savoirfaire.matching.match.keeping;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class MatchesOnH2InFileTest extends MatchesContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
