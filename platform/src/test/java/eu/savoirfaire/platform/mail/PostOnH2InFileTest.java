package eu.savoirfaire.platform.mail;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class PostOnH2InFileTest extends PostContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
