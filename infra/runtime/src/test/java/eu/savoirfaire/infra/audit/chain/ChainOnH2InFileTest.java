package eu.savoirfaire.infra.audit.chain;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class ChainOnH2InFileTest extends ChainContract {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
