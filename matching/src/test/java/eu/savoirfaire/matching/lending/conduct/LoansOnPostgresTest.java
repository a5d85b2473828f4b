package eu.savoirfaire.matching.lending.conduct;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class LoansOnPostgresTest extends LoansContract {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
