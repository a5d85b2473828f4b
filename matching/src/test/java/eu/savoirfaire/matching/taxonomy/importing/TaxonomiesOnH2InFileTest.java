package eu.savoirfaire.matching.taxonomy.importing;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class TaxonomiesOnH2InFileTest extends TaxonomiesContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
