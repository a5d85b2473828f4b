package eu.savoirfaire.matching.provider.complaint;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ComplaintsOnH2InFileTest extends ComplaintsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
