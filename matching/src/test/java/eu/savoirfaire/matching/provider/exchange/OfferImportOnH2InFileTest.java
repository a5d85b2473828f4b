package eu.savoirfaire.matching.provider.exchange;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class OfferImportOnH2InFileTest extends OfferImportContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
