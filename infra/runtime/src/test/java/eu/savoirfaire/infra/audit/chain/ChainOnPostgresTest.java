package eu.savoirfaire.infra.audit.chain;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ChainOnPostgresTest extends ChainContract {
    @Override
    TestDatabase database() {
        return TestDatabase.postgres();
    }
}
