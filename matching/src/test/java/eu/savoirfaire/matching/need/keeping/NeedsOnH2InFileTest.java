package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class NeedsOnH2InFileTest extends NeedsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
