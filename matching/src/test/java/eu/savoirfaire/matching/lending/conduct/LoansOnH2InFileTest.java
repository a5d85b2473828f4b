package eu.savoirfaire.matching.lending.conduct;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class LoansOnH2InFileTest extends LoansContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
