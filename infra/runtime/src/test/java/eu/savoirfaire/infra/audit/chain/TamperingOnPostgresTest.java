package eu.savoirfaire.infra.audit.chain;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class TamperingOnPostgresTest extends TamperingContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }

    @Override
    int tamperings() {
        return 300;
    }
}
