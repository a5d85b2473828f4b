package eu.savoirfaire.matching.offer.keeping;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class OffersOnH2InFileTest extends OffersContract {

    @Override
    TestDatabase open() {
        return TestDatabase.h2InFile();
    }
}
