package eu.savoirfaire.matching.mediator.keeping;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class MediationsOnH2InFileTest extends MediationsContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
