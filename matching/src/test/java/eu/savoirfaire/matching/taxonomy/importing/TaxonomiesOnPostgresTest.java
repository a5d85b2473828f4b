package eu.savoirfaire.matching.taxonomy.importing;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class TaxonomiesOnPostgresTest extends TaxonomiesContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
