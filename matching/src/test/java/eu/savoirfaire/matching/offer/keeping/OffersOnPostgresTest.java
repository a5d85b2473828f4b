package eu.savoirfaire.matching.offer.keeping;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class OffersOnPostgresTest extends OffersContract {

    @Override
    TestDatabase open() {
        return TestDatabase.postgres();
    }
}
