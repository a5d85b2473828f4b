package eu.savoirfaire.matching.provider.exchange;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class OfferImportOnPostgresTest extends OfferImportContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
