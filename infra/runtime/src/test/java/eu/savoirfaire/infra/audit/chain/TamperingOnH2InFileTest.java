package eu.savoirfaire.infra.audit.chain;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class TamperingOnH2InFileTest extends TamperingContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }

    @Override
    int tamperings() {
        return 300;
    }
}
