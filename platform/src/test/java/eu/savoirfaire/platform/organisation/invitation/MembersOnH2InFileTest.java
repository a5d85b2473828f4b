package eu.savoirfaire.platform.organisation.invitation;

import eu.savoirfaire.infra.testkit.database.TestDatabase;

class MembersOnH2InFileTest extends MembersContract {

    @Override
    TestDatabase database() {
        return TestDatabase.h2InFile();
    }
}
